/** One page of each kind, and the heaviest ones. */
export const KINDS = {
  front: 'index.html',
  'list of the guide': 'guide/index.html',
  guide: 'guide/moving.html',
  headers: 'headers/index.html',
  header: 'headers/via.html',
  'header with many rules': 'headers/p-access-network-info.html',
  rules: 'rules/index.html',
  rule: 'rules/rfc3261/token.html',
  leniences: 'leniences.html',
  api: 'api/index.html',
  'a class': 'api/sippet/class-Sippet.html',
  errors: 'errors.html',
  playground: 'playground.html',
  generator: 'generator.html',
  notice: 'notice.html',
} as const;
