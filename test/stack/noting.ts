import type { Core, ProxyCore } from 'sippet';

/** The result of a callback that never settles. */
export const never = new Promise<never>(() => undefined);

/** Returns a Core that notes its callbacks, in order. */
export function noting(story: string[], more: Partial<Core> = {}): ProxyCore {
  return {
    receiveRequest(received, key) {
      story.push(received.method);
      return more.receiveRequest?.(received, key);
    },
    receiveAck(ack, key) {
      story.push(ack.method);
      return more.receiveAck?.(ack, key);
    },
    receiveCancel(cancel, key) {
      story.push(cancel.method);
      return more.receiveCancel?.(cancel, key);
    },
    receiveResponse(response, key) {
      story.push(String(response.status));
      return more.receiveResponse?.(response, key);
    },
    receiveError(reason, key) {
      story.push(reason.type);
      return more.receiveError?.(reason, key);
    },
    receiveEnd(key) {
      story.push('end');
      return more.receiveEnd?.(key);
    },
  };
}
