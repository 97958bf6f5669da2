import type { Table } from 'sippet-codegen/table';

/** The types of the rules that only leniences use. */
export default {
  namespace: 'lenient',
  headers: [],
  rules: {
    'alert-words': { as: 'params', type: 'AlertInfoParams' },
    'token-param': { as: 'params', type: 'CredentialsParams' },
  },
} satisfies Table;
