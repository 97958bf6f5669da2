/** The errors that the library throws, read from their classes. */
import { join } from 'node:path';
import { Project } from 'ts-morph';

export interface ErrorClass {
  readonly name: string;
  readonly doc: string;
  /** The values of `code`, each with the sentence that explains it, if the source has one. */
  readonly codes: readonly { readonly code: string; readonly doc: string }[];
  readonly fields: readonly { readonly name: string; readonly type: string; readonly doc: string }[];
}

/** Reads the error classes of the runtime. */
export function readErrors(src: string): readonly ErrorClass[] {
  const project = new Project({ compilerOptions: { noLib: true }, skipFileDependencyResolution: true });
  const file = project.addSourceFileAtPath(join(src, 'runtime/errors.ts'));
  return file.getClasses().map((each) => {
    const own = /super\(\s*'([^']+)'/.exec(each.getText())?.[1];
    return {
      name: each.getName() ?? '',
      doc: each.getJsDocs()[0]?.getCommentText() ?? '',
      codes:
        own === undefined
          ? unionCodes(file.getTypeAlias(`${each.getName()}Code`)?.getText() ?? '')
          : [{ code: own, doc: '' }],
      fields: each
        .getProperties()
        .filter((field) => field.getName() !== 'code')
        .map((field) => ({
          name: field.getName(),
          type: field.getTypeNode()?.getText() ?? '',
          doc: field.getJsDocs()[0]?.getCommentText() ?? '',
        })),
    };
  });
}

function unionCodes(text: string): ErrorClass['codes'] {
  return [...text.matchAll(/(?:\/\*\*\s*(.*?)\s*\*\/\s*)?\| '([^']+)'/gs)].map(([, doc = '', code = '']) => ({
    code,
    doc,
  }));
}
