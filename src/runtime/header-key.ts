/** The field of `message.headers` that a header's name gives: split at `-`, lower case, then capitals. `Call-ID` is `callId`. */
export type HeaderKey<Name extends string> = string extends Name
  ? string
  : Name extends `${infer Head}-${infer Rest}`
    ? `${Lowercase<Head>}${Capitals<Rest>}`
    : Lowercase<Name>;

type Capitals<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Lowercase<Head>>}${Capitals<Rest>}`
  : Capitalize<Lowercase<Name>>;

export function headerKey<const Name extends string>(name: Name): HeaderKey<Name> {
  const [head = '', ...rest] = name.toLowerCase().split('-');
  const key = head + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  // The type above says of literals what the two lines before this one do.
  return key as HeaderKey<Name>;
}
