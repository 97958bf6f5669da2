import { addOther, type Draft, formatOthers, newParams, type Params } from './others.ts';

/** Parameters of a telephone number, RFC 3966 §5.1. */
export interface TelParams extends Params {
  /** The extension, §5.3. */
  readonly ext?: string | undefined;
  /** The ISDN subaddress, escaped as written, §5.2. */
  readonly isub?: string | undefined;
  /** The context of a local number: a domain name or the leading digits of a global number, §5.1.5. */
  readonly phoneContext?: string | undefined;
}

/** A telephone number as a URI, RFC 3966. */
export interface TelUri {
  readonly kind: 'tel';
  /** The digits as written, with their visual separators; a global number begins with `+`. */
  readonly number: string;
  readonly params: TelParams;
}

export interface TelUriInput {
  readonly kind: 'tel';
  readonly number: string;
  readonly params?: Partial<TelParams> | undefined;
}

const SCHEME = 'tel:';

/** The grammar has checked the text; only its parts are told apart here. Of a repeated parameter the first is typed. */
export function decodeTelUri(text: string): TelUri {
  const [number = '', ...rest] = text.slice(SCHEME.length).split(';');
  const params: Draft<TelParams> = { ext: undefined, isub: undefined, phoneContext: undefined, ...newParams() };
  for (const param of rest) addParam(params, param);
  return { kind: 'tel', number, params };
}

function addParam(params: Draft<TelParams>, text: string): void {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  const value = at < 0 ? true : text.slice(at + 1);
  const field = value === true ? undefined : FIELDS.get(name.toLowerCase());
  if (field !== undefined && value !== true && params[field] === undefined) params[field] = value;
  else addOther(params, name, value);
}

const FIELDS = new Map<string, 'ext' | 'isub' | 'phoneContext'>([
  ['ext', 'ext'],
  ['isub', 'isub'],
  ['phone-context', 'phoneContext'],
]);

/** RFC 3966 §3: `isub` or `ext` first, then the context, then the others. */
export function encodeTelUri({ number, params }: TelUriInput): string {
  let text = SCHEME + number;
  if (params?.isub !== undefined) text += `;isub=${params.isub}`;
  if (params?.ext !== undefined) text += `;ext=${params.ext}`;
  if (params?.phoneContext !== undefined) text += `;phone-context=${params.phoneContext}`;
  return text + formatOthers(params, ';');
}
