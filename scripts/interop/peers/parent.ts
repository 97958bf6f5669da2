/** Whom a peer works for: it is told the port, asks by IPC, and may say `stop`, after which nothing of ours goes on. */
type Answers = { readonly [question: string]: () => unknown } & { readonly stop: () => unknown };

export function serveParent(port: number, answers: Answers): void {
  // A parent that is gone can stop nobody.
  const orphaned = () => process.exit(1);
  process.on('disconnect', orphaned);
  process.on('message', async (question: string) => {
    const answer = await answers[question]?.();
    process.send?.(answer ?? null, () => {
      if (question !== 'stop') return;
      process.off('disconnect', orphaned);
      process.disconnect();
    });
  });
  console.log(`port ${port}`);
}
