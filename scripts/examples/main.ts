/** `npm run example -- NAME`: starts one of the examples of the README; without a name, lists them. */
import { closeOnSignal } from '../start/signals.ts';
import { type Chosen, readOptions, USAGE } from './options.ts';

async function main(): Promise<void> {
  let chosen: Chosen | undefined;
  try {
    chosen = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (chosen === undefined) {
    console.log(USAGE);
    return;
  }
  const { name, program, options } = chosen;
  // Programs that an example has started are stopped on exit, and a signal alone does not cause one.
  const quit = () => process.exit(1);
  process.once('SIGINT', quit).once('SIGTERM', quit);
  try {
    const outcome = await program.start(options);
    if (typeof outcome === 'string') {
      console.log(outcome);
      return;
    }
    process.off('SIGINT', quit).off('SIGTERM', quit);
    closeOnSignal(() => outcome.close().then(() => console.log(`${name} has stopped`)));
    const where = outcome.port === undefined ? 'runs' : `listens on UDP 127.0.0.1:${outcome.port}`;
    console.log(`${name} ${where}; Ctrl-C stops it`);
  } catch (error) {
    console.error(`${name}:`, error);
    process.exitCode = 1;
  }
}

await main();
