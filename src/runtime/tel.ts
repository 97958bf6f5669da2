import { addOther, type Draft, formatOthers, newParams, type Params } from './others.ts';

/** The parameters of a telephone number (RFC 3966 §5.1). */
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

/**
 * Splits a telephone URI, whose text the grammar has checked, into its parts. A parameter gets a typed field if its own
 * rule accepts its value, and only at its first occurrence: `;ext=abc` is a `parameter` (RFC 3966 §3) and not an
 * `extension`.
 */
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
  const known = value === true ? undefined : KNOWN.get(name.toLowerCase());
  if (known !== undefined && value !== true && known.value.test(value) && params[known.field] === undefined)
    params[known.field] = value;
  else addOther(params, name, value);
}

interface Known {
  readonly field: 'ext' | 'isub' | 'phoneContext';
  /** The values that the parameter's own rule accepts. Each expression matches in linear time. */
  readonly value: RegExp;
}

/** descriptor = domainname / global-number-digits */
const DESCRIPTOR = /^(?:([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z]([a-z0-9-]*[a-z0-9])?\.?|\+[-.()]*[0-9][-.()0-9]*)$/i;

const KNOWN = new Map<string, Known>([
  ['ext', { field: 'ext', value: /^[-.()0-9]+$/ }],
  // The value of `isub` is 1*paramchar, as that of any parameter.
  ['isub', { field: 'isub', value: /./ }],
  ['phone-context', { field: 'phoneContext', value: DESCRIPTOR }],
]);

/**
 * Returns a telephone URI with its parameters in the order of RFC 3966 §3: `isub` or `ext`, then the context, then
 * others.
 */
export function encodeTelUri({ number, params }: TelUriInput): string {
  let text = SCHEME + number;
  if (params?.isub !== undefined) text += `;isub=${params.isub}`;
  if (params?.ext !== undefined) text += `;ext=${params.ext}`;
  if (params?.phoneContext !== undefined) text += `;phone-context=${params.phoneContext}`;
  return text + formatOthers(params, ';');
}
