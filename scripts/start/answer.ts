/**
 * Answers requests by RFC 3261 §8.2: it takes a request and the time, and returns the responses in the order in which
 * they are sent.
 *
 * Invariant: the last response is final, and no other is. The stack answers ACK and CANCEL.
 */
import type { BuiltIn, HeadersInput, Request, Response } from 'sippet';
import { hostOf } from './endpoint.ts';
import type { Registrar } from './registrar.ts';
import { answerTo, offerOf } from './sdp.ts';

/** The knowledge that answering needs besides the request. */
export interface Desk {
  readonly registrar: Registrar;
  /** The address at which others reach us: an IP address, and a port for the Contact. */
  readonly address: string;
  readonly port: number;
}

type Responses = readonly Response[];

/** §8.2.1: "The Allow header field MUST list the set of methods supported by the UAS generating the message." */
const allow = ['INVITE', 'ACK', 'CANCEL', 'BYE', 'OPTIONS', 'REGISTER'];
const accept = [{ type: 'application', subtype: 'sdp' }];

/** §11.2: "Allow, Accept, Accept-Encoding, Accept-Language, and Supported header fields SHOULD be present in a 200" */
const capabilities = {
  allow,
  accept,
  acceptEncoding: [{ coding: 'identity' }],
  acceptLanguage: [{ range: 'en' }],
  supported: [],
};

export function answer(request: Request, desk: Desk, now: number): Responses {
  const refusal = refuse(request);
  if (refusal !== undefined) return [refusal];
  switch (request.method) {
    case 'OPTIONS':
      return [request.toResponse(200, { headers: capabilities })];
    case 'REGISTER':
      return [desk.registrar.answer(request, now)];
    case 'INVITE':
      return answerInvite(request, desk);
    default:
      return [request.toResponse(200)];
  }
}

/** Returns the response for the first of §8.2's inspections that the request does not pass. */
function refuse(request: Request): Response | undefined {
  const faults = request.validate({
    role: 'uas',
    methods: allow,
    schemes: ['sip', 'sips', 'tel'],
    optionTags: [],
    contentTypes: request.method === 'INVITE' ? ['application/sdp'] : undefined,
  });
  const fault = faults.find(({ severity, status }) => severity === 'reject' && status !== undefined);
  if (fault?.status === undefined) return undefined;
  return request.toResponse(fault.status, { headers: explained(fault.status, fault.unsupported) });
}

/**
 * Returns the headers that a status requires: Allow for 405 (§21.4.6), Accept for 415 (§21.4.13), Unsupported for 420
 * (§21.4.15).
 */
function explained(status: number, unsupported: readonly string[] | undefined): HeadersInput<BuiltIn> {
  if (status === 405 || status === 501) return { allow };
  if (status === 415) return { accept };
  return status === 420 ? { unsupported } : {};
}

/** Lets the call ring and answers it at once, or with 488 if the offer is not acceptable (§13.3.1.3). */
function answerInvite(request: Request, desk: Desk): Responses {
  const offer = request.text();
  const body = offer === '' ? offerOf(desk.address) : offer && answerTo(offer, desk.address);
  if (body === undefined) return [request.toResponse(488, { headers: { accept } })];
  // §12.1.1: "The UAS MUST add a Contact header field to the response". A secure request needs a secure Contact.
  const scheme = request.uri.kind === 'sip' ? request.uri.scheme : 'sip';
  const contact = [
    { uri: { kind: 'sip' as const, scheme, user: 'sippet', host: hostOf(desk.address), port: desk.port } },
  ];
  const contentType = { type: 'application', subtype: 'sdp' };
  return [
    request.toResponse(180, { headers: { contact } }),
    request.toResponse(200, { headers: { contact, allow, supported: [], contentType }, body }),
  ];
}
