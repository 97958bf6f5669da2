/**
 * The parent of a peer. It learns the port, asks questions by IPC, and may send `stop`, after which nothing of ours
 * continues.
 */
type Answers = { readonly [question: string]: () => unknown } & { readonly stop: () => unknown };

export function serveParent(port: number, answers: Answers): void {
  // A parent that is gone can no longer stop us.
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
