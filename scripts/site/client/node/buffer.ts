/** `Buffer` for the modules of the ladder, which are written for Node.js. */
export { Buffer } from 'buffer';
