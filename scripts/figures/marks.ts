/** The place of figures in a README, which is between two marks. */
const MARKS = /(?<=<!-- figures -->\n)[\s\S]*(?=<!-- end of figures -->)/;

/** Returns the text with these figures between its marks. */
export function betweenMarks(text: string, figures: readonly string[]): string {
  return text.replace(MARKS, `${figures.join('')}\n`);
}
