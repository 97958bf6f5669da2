import type { Target } from './target.ts';

/**
 * A module that is being written: what it imports collects and orders itself.
 */
export class ModuleScope {
  /** Path under `src/generated`, without extension: `rules/sip-uri`. */
  readonly path: string;
  readonly #target: Target;
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();
  readonly #declared = new Set<string>();
  /** The types in `#types` that a header's value can name. */
  readonly #shared = new Set<string>();

  constructor(path: string, target: Target) {
    this.path = path;
    this.#target = target;
  }

  /** A name that the module has not declared yet: `wanted`, or with a number behind it. */
  free(wanted: string): string {
    let name = wanted;
    for (let n = 2; this.#declared.has(name); n++) name = `${wanted}${n}`;
    this.#declared.add(name);
    return name;
  }

  /** Keeps a name from being given to a group. */
  declare(name: string): void {
    this.#declared.add(name);
  }

  /** A name of the runtime, by its module there. */
  runtime(module: string, name: string): string {
    return this.#add(this.#values, this.#target.runtime(module, this.#up()), name);
  }

  runtimeType(module: string, name: string): string {
    return this.#add(this.#types, this.#target.runtime(module, this.#up()), name);
  }

  /** A type of the runtime that values of headers have. */
  runtimeValueType(module: string, name: string): string {
    this.#shared.add(name);
    return this.runtimeType(module, name);
  }

  /** A name of another generated module. */
  generated(path: string, name: string): string {
    return path === this.path ? name : this.#add(this.#values, this.#relative(path), name);
  }

  generatedType(path: string, name: string): string {
    this.#shared.add(name);
    return path === this.path ? name : this.#add(this.#types, this.#relative(path), name);
  }

  /** The types of values that this module names and that are declared elsewhere, by the module that declares them. */
  get valueTypes(): readonly { readonly from: string; readonly names: readonly string[] }[] {
    return [...this.#types]
      .map(([from, names]) => ({ from, names: [...names].filter((name) => this.#shared.has(name)).sort() }))
      .filter(({ names }) => names.length > 0)
      .sort((a, b) => packagesFirst(a.from, b.from));
  }

  /** Import declarations, in order of their paths; types apart only where nothing else is imported. */
  get imports(): readonly { readonly from: string; readonly names: readonly string[] }[] {
    const paths = [...new Set([...this.#values.keys(), ...this.#types.keys()])].sort(packagesFirst);
    return paths.map((from) => {
      const values = this.#values.get(from) ?? new Set<string>();
      const types = [...(this.#types.get(from) ?? [])].filter((name) => !values.has(name));
      const names = [
        ...[...values].map((name) => ({ name, text: name })),
        ...types.map((name) => ({ name, text: `type ${name}` })),
      ];
      return { from, names: names.sort((a, b) => compare(a.name, b.name)).map(({ text }) => text) };
    });
  }

  #add(table: Map<string, Set<string>>, from: string, name: string): string {
    const names = table.get(from) ?? new Set<string>();
    table.set(from, names.add(name));
    return name;
  }

  #up(): string {
    return '../'.repeat(this.path.split('/').length - 1);
  }

  #relative(path: string): string {
    const depth = this.path.split('/').length - 1;
    return `${depth === 0 ? './' : '../'.repeat(depth)}${path}.${this.#target.extension}`.replace(
      /^\.\.\/(\w+)\/(.*)$/,
      (whole, folder: string, rest: string) => (this.path.startsWith(`${folder}/`) ? `./${rest}` : whole),
    );
  }
}

/** Then by the code of their characters. */
function packagesFirst(a: string, b: string): number {
  return Number(a.startsWith('.')) - Number(b.startsWith('.')) || (a < b ? -1 : 1);
}

function compare(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;
}
