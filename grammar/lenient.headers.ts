import type { Table } from 'sippet-codegen/table';

/** The types of the rules that only leniences use. */
export default {
  namespace: 'lenient',
  headers: [],
  rules: {
    'unbracketed-URI': { as: 'union', type: 'Uri' },
    'unbracketed-telephone-uri': { as: 'codec', codec: 'TelUri', type: 'TelUri' },
    'unbracketed-SIP-URI': {
      as: 'record',
      type: 'SipUri',
      constants: { kind: 'sip' },
      fields: {
        '"sip:"': { name: 'scheme', shape: { as: 'constant', value: 'sip' } },
        'bare-user': 'user',
        'bare-password': 'password',
      },
      escaped: ['user', 'password'],
    },
    'unbracketed-SIPS-URI': {
      as: 'record',
      type: 'SipUri',
      constants: { kind: 'sip' },
      fields: {
        '"sips:"': { name: 'scheme', shape: { as: 'constant', value: 'sips' } },
        'bare-user': 'user',
        'bare-password': 'password',
      },
      escaped: ['user', 'password'],
    },
    'alert-words': { as: 'params', type: 'AlertInfoParams' },
    'token-param': { as: 'params', type: 'CredentialsParams' },
  },
} satisfies Table;
