import type { Table } from 'sippet-codegen/table';

/** RFC 6910 defines no header, only parameters of URIs and of Call-Info. */
export default {
  namespace: 'rfc6910',
  headers: [],
  rules: {
    'completion-uri-mode': { as: 'text' },
    'completion-mode': { as: 'text' },
  },
} satisfies Table;
