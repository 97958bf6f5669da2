/**
 * Conversions of types: those of a stack with more headers are taken for those with the built-in ones.
 *
 * This is sound because a parser with more headers makes messages that have everything a built-in one has, and the
 * stack looks at no other header. TypeScript cannot see it, because a message also takes headers (`set`, `toResponse`)
 * by its own types.
 */

import type { BuiltIn, HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Core } from './core.ts';
import type { SippetOptions } from './options.ts';

export function asBuiltInRequest<H extends HeaderMap>(request: Request<H>): Request {
  return request as unknown as Request;
}

export function asBuiltInResponse<H extends HeaderMap>(response: Response<H>): Response {
  return response as unknown as Response;
}

export function asBuiltInCore<H extends HeaderMap>(core: Core<H>): Core {
  return core as unknown as Core;
}

export function asBuiltInOptions<H extends HeaderMap>(options: SippetOptions<H>): SippetOptions<BuiltIn> {
  return options as unknown as SippetOptions<BuiltIn>;
}
