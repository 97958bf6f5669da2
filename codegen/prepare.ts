/** Reads the library's grammar and tables once, when the package is built. */
import { prepareLibrary } from './read/prepared.ts';

await prepareLibrary();
