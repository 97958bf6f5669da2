// @generated from grammar/rfc3841.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { followsPastSpace, initial, skip } from '../../runtime/scan.ts';
import { takeEnclosed, word } from '../../runtime/take.ts';
import { CR_COMMA_SEMICOLON, EQUAL, FEATURE_VALUE } from '../tables.ts';
import { parseGenericParam } from './params.ts';

/** Parameters of Reject-Contact; values have no quotes (RFC 3841). */
export interface RejectContactParams extends Params {
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
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newRejectContactParams(): Draft<RejectContactParams> {
  return {
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
    others: noOthers(),
  };
}

/** Returns the parameters of `rc-params` as text, each after `separator`, in the order of the grammar. */
export function formatRcParams(params: Partial<RejectContactParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
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
  return text + formatOthers(params, separator);
}

/**
 * Reads `rc-params = feature-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet behind white space may follow.
 */
export function parseRcParams(c: Cursor, params: Draft<RejectContactParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
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
