/** Returns a few words for a value that a caller passed by mistake, for the message of an error. */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `the string ${JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}...` : value)}`;
    case 'object':
      if (value === null) return 'null';
      if (value instanceof Promise) return 'a Promise (is an `await` missing?)';
      return Array.isArray(value) ? 'an array' : nameOfInstance(value);
    case 'function':
      return 'a function';
    default:
      return String(value);
  }
}

const LONGEST = 40;

function nameOfInstance(value: object): string {
  const name: unknown = Reflect.get(value, 'constructor')?.name;
  return typeof name === 'string' && name !== '' && name !== 'Object' ? `an instance of ${name}` : 'an object';
}
