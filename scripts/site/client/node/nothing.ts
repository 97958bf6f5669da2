/** A module of Node.js that the page's programs import and never use. */
export {};
