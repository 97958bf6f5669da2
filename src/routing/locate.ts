/**
 * The procedure of RFC 3263 §4 as a function of the next hop and of what is known so far: it returns the questions to
 * ask next, or the places to try in order, or why there is none.
 *
 * Invariant: nothing is asked here. With the same answers and the same random numbers the result is the same, and no
 * chain of answers leads to more than three rounds of questions.
 */
import { defaultPortOf } from '../message/remote.ts';
import type { Target } from '../message/state.ts';
import { addressOf, familyOf } from './address.ts';
import { type NaptrRecord, type Offer, offersIn, withoutDot } from './naptr.ts';
import { orderSrv, type SrvRecord, srvNameOf } from './srv.ts';

/** A question to the domain name system. `ADDRESS` asks for A and AAAA records. */
export interface Question {
  readonly type: 'NAPTR' | 'SRV' | 'ADDRESS';
  readonly name: string;
}

export type Answer =
  | { readonly state: 'naptr'; readonly records: readonly NaptrRecord[] }
  | { readonly state: 'srv'; readonly records: readonly SrvRecord[] }
  /**
   * IPv4 and IPv6 addresses in the order in which they are tried: "The dual-stack client SHOULD look up address records
   * for all address families that it supports" (RFC 7984 §3.1). The destination address selection of RFC 6724 orders
   * them (§4), which the operating system does; it never reorders those of different SRV records.
   */
  | { readonly state: 'addresses'; readonly addresses: readonly string[] }
  /** The name or the type does not exist: NXDOMAIN or NODATA. */
  | { readonly state: 'none' }
  /** Nobody has answered, or the server has failed. */
  | { readonly state: 'failed'; readonly error: Error };

/** A place to send a request to. `address` is a name for a transport that looks up names itself. */
export interface Place {
  readonly transport: string;
  readonly address: string;
  readonly port: number;
}

export type Step =
  | { readonly kind: 'ask'; readonly questions: readonly Question[] }
  | { readonly kind: 'places'; readonly places: readonly Place[] }
  | { readonly kind: 'fault'; readonly text: string; readonly cause: Error | undefined };

export interface Knowledge {
  /** The transports that the client can use, such as `['UDP', 'TLS']`. */
  readonly protocols: readonly string[];
  /** Returns the answer to a question, or `undefined` if it has not been asked. */
  readonly answerTo: (question: Question) => Answer | undefined;
  /** Returns numbers from 0 to below 1; decides among SRV records of one priority. */
  readonly random: () => number;
}

/** How many records of one answer are used; more only cost questions. */
const MAX_RECORDS = 32;

/** The transports over which the address of a server may be a name. */
const BY_NAME = ['WS', 'WSS'];

/** Returns the next step to locate the server of a next hop. */
export function locate(target: Target, knowledge: Knowledge): Step {
  const { transport, host, port } = target;
  const address = addressOf(host);
  // "If TARGET is a numeric IP address, the client uses that address."
  if (familyOf(address) !== undefined) return { kind: 'places', places: [{ transport, address, port }] };
  const name = withoutDot(host);
  // "If the TARGET was not a numeric IP address, but a port is present in the URI, the client performs an A or AAAA
  // record lookup of the domain name."
  if (target.isPortDefault !== true) return atAddresses([{ transport, name, port }], knowledge);
  // "If the URI specifies a transport protocol in the transport parameter, that transport protocol SHOULD be used."
  if (target.isTransportDefault !== true) return byService(target, name, given(transport, name), knowledge);
  return byNaptr(target, name, knowledge);
}

/** The offer of a transport that the URI names; none for one without SRV records. */
function given(transport: string, name: string): readonly Offer[] {
  const srvName = srvNameOf(transport, name);
  return srvName === undefined ? [] : [{ transport, srvName }];
}

/**
 * "Otherwise, if no transport protocol or port is specified, and the target is not a numeric IP address, the client
 * SHOULD perform a NAPTR query for the domain in the URI." Its answer only says which transport to prefer, so a failure
 * is no more than the absence of an answer.
 */
function byNaptr(target: Target, name: string, knowledge: Knowledge): Step {
  const question: Question = { type: 'NAPTR', name };
  const answer = knowledge.answerTo(question);
  if (answer === undefined) return { kind: 'ask', questions: [question] };
  const isSecure = target.transport === 'TLS';
  const records = answer.state === 'naptr' ? answer.records.slice(0, MAX_RECORDS) : [];
  const offers = offersIn(records, isSecure, knowledge.protocols);
  if (offers.length > 0) return byService(target, name, offers, knowledge);
  // "If no NAPTR records are found, the client constructs SRV queries for those transport protocols it supports, and
  // does a query for each. Queries are done using the service identifier "_sip" for SIP URIs and "_sips" for SIPS
  // URIs." "For a SIP URI, if the client wishes to use TLS, it also uses the service identifier "_sips""; it comes
  // last.
  const able = (isSecure ? ['TLS'] : ['UDP', 'TCP', 'TLS']).filter((each) => knowledge.protocols.includes(each));
  const others = able.flatMap((each) => given(each, name));
  return byService(target, name, others, knowledge);
}

/** An SRV record and the transport that it is for. */
interface Server {
  readonly transport: string;
  readonly name: string;
  readonly port: number;
}

/** Asks for the SRV records of each offer, and goes on with the servers that they name. */
function byService(target: Target, name: string, offers: readonly Offer[], knowledge: Knowledge): Step {
  const questions = offers.map(({ srvName }): Question => ({ type: 'SRV', name: srvName }));
  const answers = questions.map(knowledge.answerTo);
  const missing = questions.filter((_, at) => answers[at] === undefined);
  if (missing.length > 0) return { kind: 'ask', questions: missing };
  const servers = offers.flatMap(({ transport }, at) => serversIn(answers[at], transport, knowledge));
  if (servers.length > 0) return atAddresses(servers, knowledge);
  const failed = answers.findIndex((each) => each?.state === 'failed');
  const refused = answers.findIndex((each) => each?.state === 'srv');
  // The addresses of the bare name would be a guess if there may be records that say otherwise.
  if (failed !== -1) return notAnswered(questions[failed], answers[failed]);
  // "A Target of "." means that the service is decidedly not available at this domain." (RFC 2782)
  if (refused !== -1) {
    const text = `${name} offers no SIP: its SRV record for ${questions[refused]?.name} is "."`;
    return { kind: 'fault', text, cause: undefined };
  }
  // "If no SRV records are found, the client SHOULD use TCP for a SIPS URI, and UDP for a SIP URI."
  const transport = usable(target, knowledge.protocols);
  return atAddresses([{ transport, name, port: defaultPortOf(transport) }], knowledge);
}

/** Returns the servers of an answer in the order in which they are tried. */
function serversIn(answer: Answer | undefined, transport: string, { random }: Knowledge): readonly Server[] {
  if (answer?.state !== 'srv') return [];
  const offered = answer.records.filter(({ name }) => name !== '' && name !== '.');
  const first = offered.toSorted((a, b) => a.priority - b.priority).slice(0, MAX_RECORDS);
  return orderSrv(first, random).map(({ name, port }) => ({ transport, name: withoutDot(name), port }));
}

/** "However, another transport protocol, such as TCP, MAY be used", and must be if the client lacks the default one. */
function usable(target: Target, protocols: readonly string[]): string {
  if (target.isTransportDefault !== true || protocols.includes(target.transport)) return target.transport;
  const others = target.transport === 'TLS' ? [] : ['TCP', 'TLS'];
  return others.find((each) => protocols.includes(each)) ?? target.transport;
}

/** Asks for the addresses of each server. One without an address is left out if another has one. */
function atAddresses(servers: readonly Server[], knowledge: Knowledge): Step {
  const named = servers.filter(({ transport }) => !BY_NAME.includes(transport));
  const questions = [...new Set(named.map(({ name }) => name))]
    .filter((name) => familyOf(name) === undefined)
    .map((name): Question => ({ type: 'ADDRESS', name }));
  const missing = questions.filter((each) => knowledge.answerTo(each) === undefined);
  if (missing.length > 0) return { kind: 'ask', questions: missing };
  const places = servers.flatMap((server) => placesOf(server, knowledge));
  if (places.length > 0) return { kind: 'places', places };
  const failed = questions.find((each) => knowledge.answerTo(each)?.state === 'failed');
  if (failed !== undefined) return notAnswered(failed, knowledge.answerTo(failed));
  const names = questions.map(({ name }) => name).join(', ');
  return { kind: 'fault', text: `there is no A or AAAA record of ${names}`, cause: undefined };
}

function placesOf({ transport, name, port }: Server, { answerTo }: Knowledge): readonly Place[] {
  if (BY_NAME.includes(transport) || familyOf(name) !== undefined) return [{ transport, address: name, port }];
  const answer = answerTo({ type: 'ADDRESS', name });
  return answer?.state === 'addresses' ? answer.addresses.map((address) => ({ transport, address, port })) : [];
}

function notAnswered(question: Question | undefined, answer: Answer | undefined): Step {
  const cause = answer?.state === 'failed' ? answer.error : undefined;
  const asked = question === undefined ? 'a question' : describeQuestion(question);
  return { kind: 'fault', text: `the look-up of ${asked} has failed: ${cause?.message ?? 'no answer'}`, cause };
}

/** Returns, say, `SRV _sip._udp.example.com`. */
export function describeQuestion({ type, name }: Question): string {
  return `${type === 'ADDRESS' ? 'A and AAAA' : type} ${name}`;
}
