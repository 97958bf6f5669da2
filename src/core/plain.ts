/**
 * The types of a stack's own parser, taken for those of the built-in one.
 *
 * Why that is right: a parser with more headers makes messages that have all that a built-in one has, and the stack looks at
 * no other header. TypeScript cannot see it, because a message also takes headers (`set`, `toResponse`) by its own types.
 */
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { BuiltIn, HeaderMap } from '../message/types.ts';
import type { Core } from './core.ts';
import type { SippetOptions } from './options.ts';

export function plainRequest<H extends HeaderMap>(request: Request<H>): Request {
  return request as unknown as Request;
}

export function plainResponse<H extends HeaderMap>(response: Response<H>): Response {
  return response as unknown as Response;
}

export function plainCore<H extends HeaderMap>(core: Core<H>): Core<BuiltIn> {
  return core as unknown as Core<BuiltIn>;
}

export function plainOptions<H extends HeaderMap>(options: SippetOptions<H>): SippetOptions<BuiltIn> {
  return options as unknown as SippetOptions<BuiltIn>;
}
