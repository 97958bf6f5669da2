/**
 * `npm run figures`: draws the transaction machines into `src/transaction/README.md`, and the INVITE usage into
 * `src/dialog/README.md`.
 */
import { writeDialogReadme } from './dialog.ts';
import { writeReadme } from './readme.ts';

writeReadme();
writeDialogReadme();
