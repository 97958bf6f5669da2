import type { Core } from 'sippet';

/** Of a callback that never settles. */
export const never = new Promise<never>(() => undefined);

/** Who notes what it is told, in order. */
export function noting(story: string[], more: Partial<Core> = {}): Core {
  return {
    receiveRequest(received, key) {
      story.push(received.method);
      return more.receiveRequest?.(received, key);
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
