// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, followsPastSpace, initial, skip, take } from '../../runtime/scan.ts';
import { takeEnclosed, takeNumber, takeQuoted, word } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import {
  C_P_INSTANCE,
  CR_COMMA_SEMICOLON,
  DELTA_SECONDS,
  EQUAL,
  FEATURE_VALUE,
  HTAB_CR_SP_COMMA_SEMICOLON,
  INDEX_VAL,
  QUOTED_STRING_2,
  QVALUE,
  TOKEN_OR_QUOTED_STRING,
  UP_TO_2147483647,
} from '../tables.ts';
import { parseGenericParam } from './params.ts';

/** Parameters of Contact (RFC 3261). */
export interface ContactParams extends Params {
  /** `c-p-q = "q" EQUAL qvalue` */
  readonly q?: number | undefined;
  /** `c-p-expires = "expires" EQUAL delta-seconds` */
  readonly expires?: number | undefined;
  /** `audio-tag = "audio" [ EQUAL feature-value ]` */
  readonly audio?: string | true | undefined;
  /** `automata-tag = "automata" [ EQUAL feature-value ]` */
  readonly automata?: string | true | undefined;
  /** `class-tag = "class" [ EQUAL feature-value ]` */
  readonly class?: string | true | undefined;
  /** `duplex-tag = "duplex" [ EQUAL feature-value ]` */
  readonly duplex?: string | true | undefined;
  /** `data-tag = "data" [ EQUAL feature-value ]` */
  readonly data?: string | true | undefined;
  /** `control-tag = "control" [ EQUAL feature-value ]` */
  readonly control?: string | true | undefined;
  /** `mobility-tag = "mobility" [ EQUAL feature-value ]` */
  readonly mobility?: string | true | undefined;
  /** `description-tag = "description" [ EQUAL feature-value ]` */
  readonly description?: string | true | undefined;
  /** `events-tag = "events" [ EQUAL feature-value ]` */
  readonly events?: string | true | undefined;
  /** `priority-tag = "priority" [ EQUAL feature-value ]` */
  readonly priority?: string | true | undefined;
  /** `methods-tag = "methods" [ EQUAL feature-value ]` */
  readonly methods?: string | true | undefined;
  /** `schemes-tag = "schemes" [ EQUAL feature-value ]` */
  readonly schemes?: string | true | undefined;
  /** `application-tag = "application" [ EQUAL feature-value ]` */
  readonly application?: string | true | undefined;
  /** `video-tag = "video" [ EQUAL feature-value ]` */
  readonly video?: string | true | undefined;
  /** `language-tag = "language" [ EQUAL feature-value ]` */
  readonly language?: string | true | undefined;
  /** `type-tag = "type" [ EQUAL feature-value ]` */
  readonly type?: string | true | undefined;
  /** `isfocus-tag = "isfocus" [ EQUAL feature-value ]` */
  readonly isfocus?: string | true | undefined;
  /** `actor-tag = "actor" [ EQUAL feature-value ]` */
  readonly actor?: string | true | undefined;
  /** `text-tag = "text" [ EQUAL feature-value ]` */
  readonly text?: string | true | undefined;
  /** `extensions-tag = "extensions" [ EQUAL feature-value ]` */
  readonly extensions?: string | true | undefined;
  /** `c-p-reg = "reg-id" EQUAL 1*DIGIT` */
  readonly regId?: number | undefined;
  /** `c-p-instance = "+sip.instance" EQUAL DQUOTE "<" instance-val ">" DQUOTE` */
  readonly sipInstance?: string | undefined;
  /** `temp-gruu = "temp-gruu" EQUAL quoted-string` */
  readonly tempGruu?: string | undefined;
  /** `pub-gruu = "pub-gruu" EQUAL quoted-string` */
  readonly pubGruu?: string | undefined;
  /** `temp-gruu-cookie = "temp-gruu-cookie" EQUAL ( token / quoted-string )` */
  readonly tempGruuCookie?: string | undefined;
  /** `rc-param = "rc" EQUAL index-val` */
  readonly rc?: string | undefined;
  /** `mp-param = "mp" EQUAL index-val` */
  readonly mp?: string | undefined;
  /** `np-param = "np" EQUAL index-val` */
  readonly np?: string | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newContactParams(): Draft<ContactParams> {
  return {
    q: undefined,
    expires: undefined,
    audio: undefined,
    automata: undefined,
    class: undefined,
    duplex: undefined,
    data: undefined,
    control: undefined,
    mobility: undefined,
    description: undefined,
    events: undefined,
    priority: undefined,
    methods: undefined,
    schemes: undefined,
    application: undefined,
    video: undefined,
    language: undefined,
    type: undefined,
    isfocus: undefined,
    actor: undefined,
    text: undefined,
    extensions: undefined,
    regId: undefined,
    sipInstance: undefined,
    tempGruu: undefined,
    pubGruu: undefined,
    tempGruuCookie: undefined,
    rc: undefined,
    mp: undefined,
    np: undefined,
    others: noOthers(),
  };
}

/** Returns the parameters of `contact-params` as text, each after `separator`, in the order of the grammar. */
export function formatContactParams(params: Partial<ContactParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.q !== undefined) text += `${separator}q=${params.q}`;
  if (params.expires !== undefined) text += `${separator}expires=${params.expires}`;
  if (params.audio === true) text += `${separator}audio`;
  else if (params.audio !== undefined) text += `${separator}audio="${params.audio}"`;
  if (params.automata === true) text += `${separator}automata`;
  else if (params.automata !== undefined) text += `${separator}automata="${params.automata}"`;
  if (params.class === true) text += `${separator}class`;
  else if (params.class !== undefined) text += `${separator}class="${params.class}"`;
  if (params.duplex === true) text += `${separator}duplex`;
  else if (params.duplex !== undefined) text += `${separator}duplex="${params.duplex}"`;
  if (params.data === true) text += `${separator}data`;
  else if (params.data !== undefined) text += `${separator}data="${params.data}"`;
  if (params.control === true) text += `${separator}control`;
  else if (params.control !== undefined) text += `${separator}control="${params.control}"`;
  if (params.mobility === true) text += `${separator}mobility`;
  else if (params.mobility !== undefined) text += `${separator}mobility="${params.mobility}"`;
  if (params.description === true) text += `${separator}description`;
  else if (params.description !== undefined) text += `${separator}description="${params.description}"`;
  if (params.events === true) text += `${separator}events`;
  else if (params.events !== undefined) text += `${separator}events="${params.events}"`;
  if (params.priority === true) text += `${separator}priority`;
  else if (params.priority !== undefined) text += `${separator}priority="${params.priority}"`;
  if (params.methods === true) text += `${separator}methods`;
  else if (params.methods !== undefined) text += `${separator}methods="${params.methods}"`;
  if (params.schemes === true) text += `${separator}schemes`;
  else if (params.schemes !== undefined) text += `${separator}schemes="${params.schemes}"`;
  if (params.application === true) text += `${separator}application`;
  else if (params.application !== undefined) text += `${separator}application="${params.application}"`;
  if (params.video === true) text += `${separator}video`;
  else if (params.video !== undefined) text += `${separator}video="${params.video}"`;
  if (params.language === true) text += `${separator}language`;
  else if (params.language !== undefined) text += `${separator}language="${params.language}"`;
  if (params.type === true) text += `${separator}type`;
  else if (params.type !== undefined) text += `${separator}type="${params.type}"`;
  if (params.isfocus === true) text += `${separator}isfocus`;
  else if (params.isfocus !== undefined) text += `${separator}isfocus="${params.isfocus}"`;
  if (params.actor === true) text += `${separator}actor`;
  else if (params.actor !== undefined) text += `${separator}actor="${params.actor}"`;
  if (params.text === true) text += `${separator}text`;
  else if (params.text !== undefined) text += `${separator}text="${params.text}"`;
  if (params.extensions === true) text += `${separator}extensions`;
  else if (params.extensions !== undefined) text += `${separator}extensions="${params.extensions}"`;
  if (params.regId !== undefined) text += `${separator}reg-id=${params.regId}`;
  if (params.sipInstance !== undefined) text += `${separator}+sip.instance="<${params.sipInstance}>"`;
  if (params.tempGruu !== undefined) text += `${separator}temp-gruu=${encodeQuoted(params.tempGruu)}`;
  if (params.pubGruu !== undefined) text += `${separator}pub-gruu=${encodeQuoted(params.pubGruu)}`;
  if (params.tempGruuCookie !== undefined)
    text += `${separator}temp-gruu-cookie=${encodeQuoted(params.tempGruuCookie)}`;
  if (params.rc !== undefined) text += `${separator}rc=${params.rc}`;
  if (params.mp !== undefined) text += `${separator}mp=${params.mp}`;
  if (params.np !== undefined) text += `${separator}np=${params.np}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `contact-params = c-p-q / c-p-expires / contact-extension`, `contact-params =/ feature-param`,
 * `contact-params =/ c-p-reg / c-p-instance`, `contact-params =/ temp-gruu / pub-gruu`, `contact-params =/
 * temp-gruu-cookie`, `contact-params =/ rc-param / mp-param / np-param`.
 * Alternatives in order: tried, kept if the next octet may follow; or tried, kept if the next octet behind white
 * space may follow; or tried, kept on success.
 */
export function parseContactParams(c: Cursor, params: Draft<ContactParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x2b /* + */:
      {
        const sipInstance = parseCPInstance(c);
        if (sipInstance !== undefined) {
          if (params.sipInstance === undefined) params.sipInstance = sipInstance;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x61 /* a */:
      {
        const audio = parseAudioTag(c);
        if (audio !== undefined) {
          if (params.audio === undefined) params.audio = audio;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const automata = parseAutomataTag(c);
        if (automata !== undefined) {
          if (params.automata === undefined) params.automata = automata;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const application = parseApplicationTag(c);
        if (application !== undefined) {
          if (params.application === undefined) params.application = application;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const actor = parseActorTag(c);
        if (actor !== undefined) {
          if (params.actor === undefined) params.actor = actor;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x63 /* c */:
      {
        const classValue = parseClassTag(c);
        if (classValue !== undefined) {
          if (params.class === undefined) params.class = classValue;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const control = parseControlTag(c);
        if (control !== undefined) {
          if (params.control === undefined) params.control = control;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x64 /* d */:
      {
        const duplex = parseDuplexTag(c);
        if (duplex !== undefined) {
          if (params.duplex === undefined) params.duplex = duplex;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const data = parseDataTag(c);
        if (data !== undefined) {
          if (params.data === undefined) params.data = data;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const description = parseDescriptionTag(c);
        if (description !== undefined) {
          if (params.description === undefined) params.description = description;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x65 /* e */:
      {
        const expires = parseCPExpires(c);
        if (expires !== undefined) {
          if (params.expires === undefined) params.expires = expires;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const events = parseEventsTag(c);
        if (events !== undefined) {
          if (params.events === undefined) params.events = events;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const extensions = parseExtensionsTag(c);
        if (extensions !== undefined) {
          if (params.extensions === undefined) params.extensions = extensions;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x69 /* i */:
      {
        const isfocus = parseIsfocusTag(c);
        if (isfocus !== undefined) {
          if (params.isfocus === undefined) params.isfocus = isfocus;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6c /* l */:
      {
        const language = parseLanguageTag(c);
        if (language !== undefined) {
          if (params.language === undefined) params.language = language;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6d /* m */:
      {
        const mobility = parseMobilityTag(c);
        if (mobility !== undefined) {
          if (params.mobility === undefined) params.mobility = mobility;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const methods = parseMethodsTag(c);
        if (methods !== undefined) {
          if (params.methods === undefined) params.methods = methods;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const mp = parseMpParam(c);
        if (mp !== undefined) {
          if (params.mp === undefined) params.mp = mp;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6e /* n */:
      {
        const np = parseNpParam(c);
        if (np !== undefined) {
          if (params.np === undefined) params.np = np;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x70 /* p */:
      {
        const priority = parsePriorityTag(c);
        if (priority !== undefined) {
          if (params.priority === undefined) params.priority = priority;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const pubGruu = parsePubGruu(c);
        if (pubGruu !== undefined) {
          if (params.pubGruu === undefined) params.pubGruu = pubGruu;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x71 /* q */:
      {
        const q = parseCPQ(c);
        if (q !== undefined) {
          if (params.q === undefined) params.q = q;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x72 /* r */:
      {
        const regId = parseCPReg(c);
        if (regId !== undefined) {
          if (params.regId === undefined) params.regId = regId;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const rc = parseRcParam(c);
        if (rc !== undefined) {
          if (params.rc === undefined) params.rc = rc;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x73 /* s */:
      {
        const schemes = parseSchemesTag(c);
        if (schemes !== undefined) {
          if (params.schemes === undefined) params.schemes = schemes;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x74 /* t */:
      {
        const type = parseTypeTag(c);
        if (type !== undefined) {
          if (params.type === undefined) params.type = type;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const text = parseTextTag(c);
        if (text !== undefined) {
          if (params.text === undefined) params.text = text;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const tempGruu = parseTempGruu(c);
        if (tempGruu !== undefined) {
          if (params.tempGruu === undefined) params.tempGruu = tempGruu;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const tempGruuCookie = parseTempGruuCookie(c);
        if (tempGruuCookie !== undefined) {
          if (params.tempGruuCookie === undefined) params.tempGruuCookie = tempGruuCookie;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x76 /* v */:
      {
        const video = parseVideoTag(c);
        if (video !== undefined) {
          if (params.video === undefined) params.video = video;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `c-p-q = "q" EQUAL qvalue`: tried, kept if the next octet may follow. */
function parseCPQ(c: Cursor): number | undefined {
  const value = word(c, 'q') && skip(c, EQUAL) ? takeNumber(c, QVALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `c-p-expires = "expires" EQUAL delta-seconds`: tried, kept if the next octet may follow. */
function parseCPExpires(c: Cursor): number | undefined {
  const value = word(c, 'expires') && skip(c, EQUAL) ? takeNumber(c, DELTA_SECONDS) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `audio-tag = "audio" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseAudioTag(c: Cursor): string | true | undefined {
  if (!word(c, 'audio')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * `automata-tag = "automata" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may
 * follow.
 */
function parseAutomataTag(c: Cursor): string | true | undefined {
  if (!word(c, 'automata')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `class-tag = "class" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseClassTag(c: Cursor): string | true | undefined {
  if (!word(c, 'class')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `duplex-tag = "duplex" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseDuplexTag(c: Cursor): string | true | undefined {
  if (!word(c, 'duplex')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `data-tag = "data" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseDataTag(c: Cursor): string | true | undefined {
  if (!word(c, 'data')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `control-tag = "control" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseControlTag(c: Cursor): string | true | undefined {
  if (!word(c, 'control')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * `mobility-tag = "mobility" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may
 * follow.
 */
function parseMobilityTag(c: Cursor): string | true | undefined {
  if (!word(c, 'mobility')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * `description-tag = "description" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may
 * follow.
 */
function parseDescriptionTag(c: Cursor): string | true | undefined {
  if (!word(c, 'description')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `events-tag = "events" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseEventsTag(c: Cursor): string | true | undefined {
  if (!word(c, 'events')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * `priority-tag = "priority" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may
 * follow.
 */
function parsePriorityTag(c: Cursor): string | true | undefined {
  if (!word(c, 'priority')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `methods-tag = "methods" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseMethodsTag(c: Cursor): string | true | undefined {
  if (!word(c, 'methods')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `schemes-tag = "schemes" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseSchemesTag(c: Cursor): string | true | undefined {
  if (!word(c, 'schemes')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * `application-tag = "application" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may
 * follow.
 */
function parseApplicationTag(c: Cursor): string | true | undefined {
  if (!word(c, 'application')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `video-tag = "video" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseVideoTag(c: Cursor): string | true | undefined {
  if (!word(c, 'video')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * `language-tag = "language" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may
 * follow.
 */
function parseLanguageTag(c: Cursor): string | true | undefined {
  if (!word(c, 'language')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `type-tag = "type" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseTypeTag(c: Cursor): string | true | undefined {
  if (!word(c, 'type')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `isfocus-tag = "isfocus" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseIsfocusTag(c: Cursor): string | true | undefined {
  if (!word(c, 'isfocus')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `actor-tag = "actor" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseActorTag(c: Cursor): string | true | undefined {
  if (!word(c, 'actor')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `text-tag = "text" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may follow. */
function parseTextTag(c: Cursor): string | true | undefined {
  if (!word(c, 'text')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * `extensions-tag = "extensions" [ EQUAL feature-value ]`: tried, kept if the next octet behind white space may
 * follow.
 */
function parseExtensionsTag(c: Cursor): string | true | undefined {
  if (!word(c, 'extensions')) return undefined;
  const value = skip(c, EQUAL) ? takeEnclosed(c, FEATURE_VALUE) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `c-p-reg = "reg-id" EQUAL 1*DIGIT`: tried, kept if the next octet may follow. */
function parseCPReg(c: Cursor): number | undefined {
  const value = word(c, 'reg-id') && skip(c, EQUAL) ? takeNumber(c, UP_TO_2147483647) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `c-p-instance = "+sip.instance" EQUAL DQUOTE "<" instance-val ">" DQUOTE`: tried, kept on success. */
function parseCPInstance(c: Cursor): string | undefined {
  return word(c, '+sip.instance') && skip(c, EQUAL) ? takeEnclosed(c, C_P_INSTANCE, 2, 2) : undefined;
}

/** `temp-gruu = "temp-gruu" EQUAL quoted-string`: tried, kept on success. */
function parseTempGruu(c: Cursor): string | undefined {
  return word(c, 'temp-gruu') && skip(c, EQUAL) ? takeQuoted(c, QUOTED_STRING_2) : undefined;
}

/** `pub-gruu = "pub-gruu" EQUAL quoted-string`: tried, kept on success. */
function parsePubGruu(c: Cursor): string | undefined {
  return word(c, 'pub-gruu') && skip(c, EQUAL) ? takeQuoted(c, QUOTED_STRING_2) : undefined;
}

/**
 * `temp-gruu-cookie = "temp-gruu-cookie" EQUAL ( token / quoted-string )`: tried, kept if the next octet may
 * follow.
 */
function parseTempGruuCookie(c: Cursor): string | undefined {
  const value = word(c, 'temp-gruu-cookie') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `rc-param = "rc" EQUAL index-val`: tried, kept if the next octet may follow. */
function parseRcParam(c: Cursor): string | undefined {
  const value = word(c, 'rc') && skip(c, EQUAL) ? take(c, INDEX_VAL) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `mp-param = "mp" EQUAL index-val`: tried, kept if the next octet may follow. */
function parseMpParam(c: Cursor): string | undefined {
  const value = word(c, 'mp') && skip(c, EQUAL) ? take(c, INDEX_VAL) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `np-param = "np" EQUAL index-val`: tried, kept if the next octet may follow. */
function parseNpParam(c: Cursor): string | undefined {
  const value = word(c, 'np') && skip(c, EQUAL) ? take(c, INDEX_VAL) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}
