import { takeName } from '../free-name.ts';
import type { Target } from './target.ts';

/** A module that is being written. Its imports are collected and ordered automatically. */
export class ModuleScope {
  /** The path under `src/generated`, without extension: `rules/sip-uri`. */
  readonly path: string;
  readonly #target: Target;
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();
  readonly #declared = new Set<string>();
  /** The types in `#types` that the value of a header can contain. */
  readonly #shared = new Set<string>();

  constructor(path: string, target: Target) {
    this.path = path;
    this.#target = target;
  }

  /** Returns a name that the module has not declared yet: `wanted`, or `wanted` with a number. */
  free(wanted: string): string {
    return takeName(wanted, this.#declared);
  }

  /** Reserves a name, so that no group gets it. */
  declare(name: string): void {
    this.#declared.add(name);
  }

  /** Returns a name of the runtime, and imports it from its module. */
  runtime(module: string, name: string): string {
    return this.#add(this.#values, this.#target.runtime(module, this.#up()), name);
  }

  runtimeType(module: string, name: string): string {
    return this.#add(this.#types, this.#target.runtime(module, this.#up()), name);
  }

  /** Returns a type of the runtime that values of headers have, and imports it. */
  runtimeValueType(module: string, name: string): string {
    this.#shared.add(name);
    return this.runtimeType(module, name);
  }

  /** Returns a name of another generated module, and imports it. */
  generated(path: string, name: string): string {
    return path === this.path ? name : this.#add(this.#values, this.#relative(path), name);
  }

  generatedType(path: string, name: string): string {
    this.#shared.add(name);
    return path === this.path ? name : this.#add(this.#types, this.#relative(path), name);
  }

  /** The types of values that this module uses and other modules declare, by the declaring module. */
  get valueTypes(): readonly { readonly from: string; readonly names: readonly string[] }[] {
    return [...this.#types]
      .map(([from, names]) => ({ from, names: [...names].filter((name) => this.#shared.has(name)).sort() }))
      .filter(({ names }) => names.length > 0)
      .sort((a, b) => packagesFirst(a.from, b.from));
  }

  /**
   * The import declarations, in the order of their paths. Types have their own import only if nothing else is imported.
   */
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

/** Compares the paths of two imports: packages come first, and then the characters decide. */
function packagesFirst(a: string, b: string): number {
  return Number(a.startsWith('.')) - Number(b.startsWith('.')) || (a < b ? -1 : 1);
}

function compare(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;
}
