/** `sippet/proxy`: a forking, stateful proxy (RFC 3261 §16, RFC 5393, RFC 4320). */
export { createMarkedBranch } from '../message/build/identifiers.ts';
export { bestOf, type Candidate } from './best-response.ts';
export { hasLooped, loopMark } from './loop.ts';
export {
  type ContextEffect,
  type ContextEvent,
  type ContextState,
  type ContextTable,
  inviteContext,
  nonInviteContext,
} from './machine.ts';
export { createProxy, type ForkingProxy } from './proxy.ts';
export type { ProxyOptions, ProxyTarget, Targets } from './proxy-options.ts';
export { type ContextAction, type Outcome, type Ranked, ResponseContext } from './response-context.ts';
export { breadthOf, type CopyOptions, copyFor, followedContacts, withChallenges } from './steps.ts';
