/** Names that nothing else has. */

/** Returns a name, or if it is taken, the name with the first number from 2 on that is free, behind `joint`. */
export function freeName(wanted: string, isTaken: (name: string) => boolean, joint = ''): string {
  let name = wanted;
  for (let n = 2; isTaken(name); n++) name = `${wanted}${joint}${n}`;
  return name;
}

/** Returns a free name as `freeName` does, and adds it to those that are taken. */
export function takeName(wanted: string, taken: Set<string>, joint?: string): string {
  const name = freeName(wanted, (each) => taken.has(each), joint);
  taken.add(name);
  return name;
}
