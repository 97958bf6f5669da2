/** `npm run figures`: draws the machines of transactions, of the INVITE usage and of the proxy into their READMEs. */
import { writeProxyReadme } from './context.ts';
import { writeDialogReadme } from './dialog.ts';
import { writeReadme } from './readme.ts';

writeReadme();
writeDialogReadme();
writeProxyReadme();
