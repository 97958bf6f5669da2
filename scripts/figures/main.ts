/** `npm run figures`: draws the transaction machines into `src/transaction/README.md`. */
import { writeReadme } from './readme.ts';

writeReadme();
