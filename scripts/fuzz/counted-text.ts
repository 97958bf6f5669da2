/** A text that counts how often an octet of it is read: all that a cursor asks of a text. */
export class CountedText {
  reads = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  charCodeAt(at: number): number {
    this.reads++;
    return this.#text.charCodeAt(at);
  }

  charAt(at: number): string {
    this.reads++;
    return this.#text.charAt(at);
  }

  startsWith(text: string, at: number): boolean {
    this.reads += text.length;
    return this.#text.startsWith(text, at);
  }

  slice(from: number, to?: number): string {
    return this.#text.slice(from, to);
  }
}
