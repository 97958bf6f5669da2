import type { Subject } from '../subject.ts';

/** Modules are loaded on demand, so that each process holds one parser and the unit. */
const loaders: Readonly<Record<string, (library: string) => Promise<Subject>>> = {
  sippet: async (library) => (await import('./sippet.ts')).loadSippet(library),
  'drachtio-sip': async () => (await import('./drachtio.ts')).drachtioSip,
  sip: async () => (await import('./sip.ts')).npmSip,
  jssip: async () => (await import('./jssip.ts')).jsSip,
  'sip.js': async () => (await import('./sipjs.ts')).sipJs,
};

export const names = Object.keys(loaders);

/** Returns a subject by its name. `library` is the `dist` folder of sippet. */
export async function loadSubject(name: string, library: string): Promise<Subject> {
  const load = loaders[name];
  if (load === undefined) throw new Error(`the subject is '${name}'; expected one of ${names.join(', ')}`);
  return load(library);
}
