// @generated from grammar/.
// Do not edit: change the grammar, then `npm run generate`.

import type { Node } from '../runtime/node.ts';
/** The grammar in force, rule by rule, as it was read: before any rewrite, with bounds, exceptions and leniences. */
export const grammar: Readonly<Record<string, Node>> = {
  'iana:prackm': { kind: 'literal', text: 'PRACK', exact: true },
  'iana:subscribem': { kind: 'literal', text: 'SUBSCRIBE', exact: true },
  'iana:notifym': { kind: 'literal', text: 'NOTIFY', exact: true },
  'iana:updatem': { kind: 'literal', text: 'UPDATE', exact: true },
  'iana:messagem': { kind: 'literal', text: 'MESSAGE', exact: true },
  'iana:referm': { kind: 'literal', text: 'REFER', exact: true },
  'iana:publishm': { kind: 'literal', text: 'PUBLISH', exact: true },
  'iana:infom': { kind: 'literal', text: 'INFO', exact: true },
  'rfc3261:alphanum': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:alpha' },
      { kind: 'rule', key: 'rfc5234:digit' },
    ],
  },
  'rfc3261:reserved': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: ';', exact: false },
      { kind: 'literal', text: '/', exact: false },
      { kind: 'literal', text: '?', exact: false },
      { kind: 'literal', text: ':', exact: false },
      { kind: 'literal', text: '@', exact: false },
      { kind: 'literal', text: '&', exact: false },
      { kind: 'literal', text: '=', exact: false },
      { kind: 'literal', text: '+', exact: false },
      { kind: 'literal', text: '$', exact: false },
      { kind: 'literal', text: ',', exact: false },
    ],
  },
  'rfc3261:unreserved': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:alphanum' },
      { kind: 'rule', key: 'rfc3261:mark' },
    ],
  },
  'rfc3261:mark': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '-', exact: false },
      { kind: 'literal', text: '_', exact: false },
      { kind: 'literal', text: '.', exact: false },
      { kind: 'literal', text: '!', exact: false },
      { kind: 'literal', text: '~', exact: false },
      { kind: 'literal', text: '*', exact: false },
      { kind: 'literal', text: "'", exact: false },
      { kind: 'literal', text: '(', exact: false },
      { kind: 'literal', text: ')', exact: false },
    ],
  },
  'rfc3261:escaped': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '%', exact: false },
      { kind: 'rule', key: 'rfc5234:hexdig' },
      { kind: 'rule', key: 'rfc5234:hexdig' },
    ],
  },
  'rfc3261:lws': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:wsp' } },
            { kind: 'rule', key: 'rfc5234:crlf' },
          ],
        },
      },
      { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:wsp' } },
    ],
  },
  'rfc3261:sws': { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:lws' } },
  'rfc3261:hcolon': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'choice',
          alternatives: [
            { kind: 'rule', key: 'rfc5234:sp' },
            { kind: 'rule', key: 'rfc5234:htab' },
          ],
        },
      },
      { kind: 'literal', text: ':', exact: false },
      { kind: 'rule', key: 'rfc3261:sws' },
    ],
  },
  'rfc3261:text-utf8-trim': {
    kind: 'sequence',
    items: [
      { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3261:text-utf8char' } },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3261:lws' } },
            { kind: 'rule', key: 'rfc3261:text-utf8char' },
          ],
        },
      },
    ],
  },
  'rfc3261:text-utf8char': {
    kind: 'choice',
    alternatives: [
      { kind: 'class', ranges: [[33, 126]] },
      { kind: 'rule', key: 'rfc3261:utf8-nonascii' },
    ],
  },
  'rfc3261:utf8-nonascii': {
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'class', ranges: [[194, 223]] },
          { kind: 'rule', key: 'rfc3261:utf8-cont' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'class', ranges: [[224, 224]] },
          { kind: 'class', ranges: [[160, 191]] },
          { kind: 'rule', key: 'rfc3261:utf8-cont' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'class', ranges: [[225, 236]] },
          { kind: 'repeat', min: 2, max: 2, item: { kind: 'rule', key: 'rfc3261:utf8-cont' } },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'class', ranges: [[237, 237]] },
          { kind: 'class', ranges: [[128, 159]] },
          { kind: 'rule', key: 'rfc3261:utf8-cont' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'class', ranges: [[238, 239]] },
          { kind: 'repeat', min: 2, max: 2, item: { kind: 'rule', key: 'rfc3261:utf8-cont' } },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'class', ranges: [[240, 240]] },
          { kind: 'class', ranges: [[144, 191]] },
          { kind: 'repeat', min: 2, max: 2, item: { kind: 'rule', key: 'rfc3261:utf8-cont' } },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'class', ranges: [[241, 243]] },
          { kind: 'repeat', min: 3, max: 3, item: { kind: 'rule', key: 'rfc3261:utf8-cont' } },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'class', ranges: [[244, 244]] },
          { kind: 'class', ranges: [[128, 143]] },
          { kind: 'repeat', min: 2, max: 2, item: { kind: 'rule', key: 'rfc3261:utf8-cont' } },
        ],
      },
    ],
  },
  'rfc3261:utf8-cont': { kind: 'class', ranges: [[128, 191]] },
  'rfc3261:lhex': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:digit' },
      { kind: 'class', ranges: [[97, 102]] },
    ],
  },
  'rfc3261:token': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:alphanum' },
        { kind: 'literal', text: '-', exact: false },
        { kind: 'literal', text: '.', exact: false },
        { kind: 'literal', text: '!', exact: false },
        { kind: 'literal', text: '%', exact: false },
        { kind: 'literal', text: '*', exact: false },
        { kind: 'literal', text: '_', exact: false },
        { kind: 'literal', text: '+', exact: false },
        { kind: 'literal', text: '`', exact: false },
        { kind: 'literal', text: "'", exact: false },
        { kind: 'literal', text: '~', exact: false },
      ],
    },
  },
  'rfc3261:separators': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '(', exact: false },
      { kind: 'literal', text: ')', exact: false },
      { kind: 'literal', text: '<', exact: false },
      { kind: 'literal', text: '>', exact: false },
      { kind: 'literal', text: '@', exact: false },
      { kind: 'literal', text: ',', exact: false },
      { kind: 'literal', text: ';', exact: false },
      { kind: 'literal', text: ':', exact: false },
      { kind: 'literal', text: '\\', exact: false },
      { kind: 'rule', key: 'rfc5234:dquote' },
      { kind: 'literal', text: '/', exact: false },
      { kind: 'literal', text: '[', exact: false },
      { kind: 'literal', text: ']', exact: false },
      { kind: 'literal', text: '?', exact: false },
      { kind: 'literal', text: '=', exact: false },
      { kind: 'literal', text: '{', exact: false },
      { kind: 'literal', text: '}', exact: false },
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'rule', key: 'rfc5234:htab' },
    ],
  },
  'rfc3261:word': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:alphanum' },
        { kind: 'literal', text: '-', exact: false },
        { kind: 'literal', text: '.', exact: false },
        { kind: 'literal', text: '!', exact: false },
        { kind: 'literal', text: '%', exact: false },
        { kind: 'literal', text: '*', exact: false },
        { kind: 'literal', text: '_', exact: false },
        { kind: 'literal', text: '+', exact: false },
        { kind: 'literal', text: '`', exact: false },
        { kind: 'literal', text: "'", exact: false },
        { kind: 'literal', text: '~', exact: false },
        { kind: 'literal', text: '(', exact: false },
        { kind: 'literal', text: ')', exact: false },
        { kind: 'literal', text: '<', exact: false },
        { kind: 'literal', text: '>', exact: false },
        { kind: 'literal', text: ':', exact: false },
        { kind: 'literal', text: '\\', exact: false },
        { kind: 'rule', key: 'rfc5234:dquote' },
        { kind: 'literal', text: '/', exact: false },
        { kind: 'literal', text: '[', exact: false },
        { kind: 'literal', text: ']', exact: false },
        { kind: 'literal', text: '?', exact: false },
        { kind: 'literal', text: '{', exact: false },
        { kind: 'literal', text: '}', exact: false },
      ],
    },
  },
  'rfc3261:star': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sws' },
      { kind: 'literal', text: '*', exact: false },
      { kind: 'rule', key: 'rfc3261:sws' },
    ],
  },
  'rfc3261:slash': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sws' },
      { kind: 'literal', text: '/', exact: false },
      { kind: 'rule', key: 'rfc3261:sws' },
    ],
  },
  'rfc3261:equal': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sws' },
      { kind: 'literal', text: '=', exact: false },
      { kind: 'rule', key: 'rfc3261:sws' },
    ],
  },
  'rfc3261:lparen': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sws' },
      { kind: 'literal', text: '(', exact: false },
      { kind: 'rule', key: 'rfc3261:sws' },
    ],
  },
  'rfc3261:rparen': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sws' },
      { kind: 'literal', text: ')', exact: false },
      { kind: 'rule', key: 'rfc3261:sws' },
    ],
  },
  'rfc3261:raquot': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '>', exact: false },
      { kind: 'rule', key: 'rfc3261:sws' },
    ],
  },
  'rfc3261:laquot': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sws' },
      { kind: 'literal', text: '<', exact: false },
    ],
  },
  'rfc3261:comma': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sws' },
      { kind: 'literal', text: ',', exact: false },
      { kind: 'rule', key: 'rfc3261:sws' },
    ],
  },
  'rfc3261:semi': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sws' },
      { kind: 'literal', text: ';', exact: false },
      { kind: 'rule', key: 'rfc3261:sws' },
    ],
  },
  'rfc3261:colon': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sws' },
      { kind: 'literal', text: ':', exact: false },
      { kind: 'rule', key: 'rfc3261:sws' },
    ],
  },
  'rfc3261:ldquot': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sws' },
      { kind: 'rule', key: 'rfc5234:dquote' },
    ],
  },
  'rfc3261:rdquot': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc5234:dquote' },
      { kind: 'rule', key: 'rfc3261:sws' },
    ],
  },
  'rfc3261:comment': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:lparen' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'choice',
          alternatives: [
            { kind: 'rule', key: 'rfc3261:ctext' },
            { kind: 'rule', key: 'rfc3261:quoted-pair' },
            { kind: 'rule', key: 'rfc3261:comment' },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:rparen' },
    ],
  },
  'rfc3261:ctext': {
    kind: 'choice',
    alternatives: [
      { kind: 'class', ranges: [[33, 39]] },
      { kind: 'class', ranges: [[42, 91]] },
      { kind: 'class', ranges: [[93, 126]] },
      { kind: 'rule', key: 'rfc3261:utf8-nonascii' },
      { kind: 'rule', key: 'rfc3261:lws' },
    ],
  },
  'rfc3261:quoted-string': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sws' },
      { kind: 'rule', key: 'rfc5234:dquote' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'choice',
          alternatives: [
            { kind: 'rule', key: 'rfc3261:qdtext' },
            { kind: 'rule', key: 'rfc3261:quoted-pair' },
          ],
        },
      },
      { kind: 'rule', key: 'rfc5234:dquote' },
    ],
  },
  'rfc3261:qdtext': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:lws' },
      { kind: 'class', ranges: [[33, 33]] },
      { kind: 'class', ranges: [[35, 91]] },
      { kind: 'class', ranges: [[93, 126]] },
      { kind: 'rule', key: 'rfc3261:utf8-nonascii' },
    ],
  },
  'rfc3261:quoted-pair': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '\\', exact: false },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'class', ranges: [[0, 9]] },
          { kind: 'class', ranges: [[11, 12]] },
          { kind: 'class', ranges: [[14, 127]] },
        ],
      },
    ],
  },
  'rfc3261:sip-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'sip:', exact: false },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:userinfo' } },
      { kind: 'rule', key: 'rfc3261:hostport' },
      { kind: 'rule', key: 'rfc3261:uri-parameters' },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:headers' } },
    ],
  },
  'rfc3261:sips-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'sips:', exact: false },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:userinfo' } },
      { kind: 'rule', key: 'rfc3261:hostport' },
      { kind: 'rule', key: 'rfc3261:uri-parameters' },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:headers' } },
    ],
  },
  'rfc3261:userinfo': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:user' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: ':', exact: false },
            { kind: 'rule', key: 'rfc3261:password' },
          ],
        },
      },
      { kind: 'literal', text: '@', exact: false },
    ],
  },
  'rfc3261:user': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:unreserved' },
        { kind: 'rule', key: 'rfc3261:escaped' },
        { kind: 'rule', key: 'rfc3261:user-unreserved' },
      ],
    },
  },
  'rfc3261:user-unreserved': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '&', exact: false },
      { kind: 'literal', text: '=', exact: false },
      { kind: 'literal', text: '+', exact: false },
      { kind: 'literal', text: '$', exact: false },
      { kind: 'literal', text: ',', exact: false },
      { kind: 'literal', text: ';', exact: false },
      { kind: 'literal', text: '?', exact: false },
      { kind: 'literal', text: '/', exact: false },
    ],
  },
  'rfc3261:password': {
    kind: 'repeat',
    min: 0,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:unreserved' },
        { kind: 'rule', key: 'rfc3261:escaped' },
        { kind: 'literal', text: '&', exact: false },
        { kind: 'literal', text: '=', exact: false },
        { kind: 'literal', text: '+', exact: false },
        { kind: 'literal', text: '$', exact: false },
        { kind: 'literal', text: ',', exact: false },
      ],
    },
  },
  'rfc3261:hostport': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:host' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: ':', exact: false },
            { kind: 'rule', key: 'rfc3261:port' },
          ],
        },
      },
    ],
  },
  'rfc3261:host': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:hostname' },
      { kind: 'rule', key: 'rfc3261:ipv4address' },
      { kind: 'rule', key: 'rfc3261:ipv6reference' },
    ],
  },
  'rfc3261:hostname': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:domainlabel' },
            { kind: 'literal', text: '.', exact: false },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:toplabel' },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'literal', text: '.', exact: false } },
    ],
  },
  'rfc3261:domainlabel': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:alphanum' },
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:alphanum' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'choice',
              alternatives: [
                { kind: 'rule', key: 'rfc3261:alphanum' },
                { kind: 'literal', text: '-', exact: false },
              ],
            },
          },
          { kind: 'rule', key: 'rfc3261:alphanum' },
        ],
      },
    ],
  },
  'rfc3261:toplabel': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:alpha' },
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5234:alpha' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'choice',
              alternatives: [
                { kind: 'rule', key: 'rfc3261:alphanum' },
                { kind: 'literal', text: '-', exact: false },
              ],
            },
          },
          { kind: 'rule', key: 'rfc3261:alphanum' },
        ],
      },
    ],
  },
  'rfc3261:ipv4address': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:dec-octet' },
      { kind: 'literal', text: '.', exact: false },
      { kind: 'rule', key: 'rfc3261:dec-octet' },
      { kind: 'literal', text: '.', exact: false },
      { kind: 'rule', key: 'rfc3261:dec-octet' },
      { kind: 'literal', text: '.', exact: false },
      { kind: 'rule', key: 'rfc3261:dec-octet' },
    ],
  },
  'rfc3261:ipv6reference': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '[', exact: false },
      { kind: 'rule', key: 'rfc3261:ipv6address' },
      { kind: 'literal', text: ']', exact: false },
    ],
  },
  'rfc3261:ipv6address': {
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          {
            kind: 'repeat',
            min: 6,
            max: 6,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:h16' },
                { kind: 'literal', text: ':', exact: false },
              ],
            },
          },
          { kind: 'rule', key: 'rfc3261:ls32' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: '::', exact: false },
          {
            kind: 'repeat',
            min: 5,
            max: 5,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:h16' },
                { kind: 'literal', text: ':', exact: false },
              ],
            },
          },
          { kind: 'rule', key: 'rfc3261:ls32' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:h16' } },
          { kind: 'literal', text: '::', exact: false },
          {
            kind: 'repeat',
            min: 4,
            max: 4,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:h16' },
                { kind: 'literal', text: ':', exact: false },
              ],
            },
          },
          { kind: 'rule', key: 'rfc3261:ls32' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          {
            kind: 'repeat',
            min: 0,
            max: 1,
            item: {
              kind: 'sequence',
              items: [
                {
                  kind: 'repeat',
                  min: 0,
                  max: 1,
                  item: {
                    kind: 'sequence',
                    items: [
                      { kind: 'rule', key: 'rfc3261:h16' },
                      { kind: 'literal', text: ':', exact: false },
                    ],
                  },
                },
                { kind: 'rule', key: 'rfc3261:h16' },
              ],
            },
          },
          { kind: 'literal', text: '::', exact: false },
          {
            kind: 'repeat',
            min: 3,
            max: 3,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:h16' },
                { kind: 'literal', text: ':', exact: false },
              ],
            },
          },
          { kind: 'rule', key: 'rfc3261:ls32' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          {
            kind: 'repeat',
            min: 0,
            max: 1,
            item: {
              kind: 'sequence',
              items: [
                {
                  kind: 'repeat',
                  min: 0,
                  max: 2,
                  item: {
                    kind: 'sequence',
                    items: [
                      { kind: 'rule', key: 'rfc3261:h16' },
                      { kind: 'literal', text: ':', exact: false },
                    ],
                  },
                },
                { kind: 'rule', key: 'rfc3261:h16' },
              ],
            },
          },
          { kind: 'literal', text: '::', exact: false },
          {
            kind: 'repeat',
            min: 2,
            max: 2,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:h16' },
                { kind: 'literal', text: ':', exact: false },
              ],
            },
          },
          { kind: 'rule', key: 'rfc3261:ls32' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          {
            kind: 'repeat',
            min: 0,
            max: 1,
            item: {
              kind: 'sequence',
              items: [
                {
                  kind: 'repeat',
                  min: 0,
                  max: 3,
                  item: {
                    kind: 'sequence',
                    items: [
                      { kind: 'rule', key: 'rfc3261:h16' },
                      { kind: 'literal', text: ':', exact: false },
                    ],
                  },
                },
                { kind: 'rule', key: 'rfc3261:h16' },
              ],
            },
          },
          { kind: 'literal', text: '::', exact: false },
          { kind: 'rule', key: 'rfc3261:h16' },
          { kind: 'literal', text: ':', exact: false },
          { kind: 'rule', key: 'rfc3261:ls32' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          {
            kind: 'repeat',
            min: 0,
            max: 1,
            item: {
              kind: 'sequence',
              items: [
                {
                  kind: 'repeat',
                  min: 0,
                  max: 4,
                  item: {
                    kind: 'sequence',
                    items: [
                      { kind: 'rule', key: 'rfc3261:h16' },
                      { kind: 'literal', text: ':', exact: false },
                    ],
                  },
                },
                { kind: 'rule', key: 'rfc3261:h16' },
              ],
            },
          },
          { kind: 'literal', text: '::', exact: false },
          { kind: 'rule', key: 'rfc3261:ls32' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          {
            kind: 'repeat',
            min: 0,
            max: 1,
            item: {
              kind: 'sequence',
              items: [
                {
                  kind: 'repeat',
                  min: 0,
                  max: 5,
                  item: {
                    kind: 'sequence',
                    items: [
                      { kind: 'rule', key: 'rfc3261:h16' },
                      { kind: 'literal', text: ':', exact: false },
                    ],
                  },
                },
                { kind: 'rule', key: 'rfc3261:h16' },
              ],
            },
          },
          { kind: 'literal', text: '::', exact: false },
          { kind: 'rule', key: 'rfc3261:h16' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          {
            kind: 'repeat',
            min: 0,
            max: 1,
            item: {
              kind: 'sequence',
              items: [
                {
                  kind: 'repeat',
                  min: 0,
                  max: 6,
                  item: {
                    kind: 'sequence',
                    items: [
                      { kind: 'rule', key: 'rfc3261:h16' },
                      { kind: 'literal', text: ':', exact: false },
                    ],
                  },
                },
                { kind: 'rule', key: 'rfc3261:h16' },
              ],
            },
          },
          { kind: 'literal', text: '::', exact: false },
        ],
      },
      {
        kind: 'lenient',
        name: 'ipv6-extra-colon',
        item: {
          kind: 'sequence',
          items: [
            {
              kind: 'repeat',
              min: 0,
              max: 1,
              item: {
                kind: 'sequence',
                items: [
                  {
                    kind: 'repeat',
                    min: 0,
                    max: 4,
                    item: {
                      kind: 'sequence',
                      items: [
                        { kind: 'rule', key: 'rfc3261:h16' },
                        { kind: 'literal', text: ':', exact: false },
                      ],
                    },
                  },
                  { kind: 'rule', key: 'rfc3261:h16' },
                ],
              },
            },
            { kind: 'literal', text: ':::', exact: false },
            { kind: 'rule', key: 'rfc3261:ipv4address' },
          ],
        },
      },
    ],
  },
  'rfc3261:hexpart': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:hexseq' },
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:hexseq' },
          { kind: 'literal', text: '::', exact: false },
          { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:hexseq' } },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: '::', exact: false },
          { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:hexseq' } },
        ],
      },
    ],
  },
  'rfc3261:hexseq': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:hex4' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: ':', exact: false },
            { kind: 'rule', key: 'rfc3261:hex4' },
          ],
        },
      },
    ],
  },
  'rfc3261:hex4': { kind: 'repeat', min: 1, max: 4, item: { kind: 'rule', key: 'rfc5234:hexdig' } },
  'rfc3261:port': {
    kind: 'bound',
    min: 0,
    max: 65535,
    item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc3261:uri-parameters': {
    kind: 'repeat',
    min: 0,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'sequence',
      items: [
        { kind: 'literal', text: ';', exact: false },
        { kind: 'rule', key: 'rfc3261:uri-parameter' },
      ],
    },
  },
  'rfc3261:uri-parameter': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:transport-param' },
      { kind: 'rule', key: 'rfc3261:user-param' },
      { kind: 'rule', key: 'rfc3261:method-param' },
      { kind: 'rule', key: 'rfc3261:ttl-param' },
      { kind: 'rule', key: 'rfc3261:maddr-param' },
      { kind: 'rule', key: 'rfc3261:lr-param' },
      { kind: 'rule', key: 'rfc3261:other-param' },
    ],
  },
  'rfc3261:transport-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'transport=', exact: false },
      { kind: 'rule', key: 'rfc3261:transport-value' },
    ],
  },
  'rfc3261:other-transport': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:user-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'user=', exact: false },
      { kind: 'rule', key: 'rfc3261:user-value' },
    ],
  },
  'rfc3261:other-user': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:method-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'method=', exact: false },
      { kind: 'rule', key: 'rfc3261:method' },
    ],
  },
  'rfc3261:ttl-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'ttl=', exact: false },
      { kind: 'rule', key: 'rfc3261:ttl' },
    ],
  },
  'rfc3261:maddr-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'maddr=', exact: false },
      { kind: 'rule', key: 'rfc3261:host' },
    ],
  },
  'rfc3261:lr-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'lr', exact: false },
      {
        kind: 'lenient',
        name: 'lr-with-value',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: 'lr=', exact: false },
            { kind: 'rule', key: 'rfc3261:pvalue' },
          ],
        },
      },
    ],
  },
  'rfc3261:other-param': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:pname' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '=', exact: false },
            { kind: 'rule', key: 'rfc3261:pvalue' },
          ],
        },
      },
    ],
  },
  'rfc3261:pname': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: { kind: 'rule', key: 'rfc3261:paramchar' },
  },
  'rfc3261:pvalue': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: { kind: 'rule', key: 'rfc3261:paramchar' },
  },
  'rfc3261:paramchar': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:param-unreserved' },
      { kind: 'rule', key: 'rfc3261:unreserved' },
      { kind: 'rule', key: 'rfc3261:escaped' },
    ],
  },
  'rfc3261:param-unreserved': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '[', exact: false },
      { kind: 'literal', text: ']', exact: false },
      { kind: 'literal', text: '/', exact: false },
      { kind: 'literal', text: ':', exact: false },
      { kind: 'literal', text: '&', exact: false },
      { kind: 'literal', text: '+', exact: false },
      { kind: 'literal', text: '$', exact: false },
    ],
  },
  'rfc3261:headers': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '?', exact: false },
      { kind: 'rule', key: 'rfc3261:header' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '&', exact: false },
            { kind: 'rule', key: 'rfc3261:header' },
          ],
        },
      },
    ],
  },
  'rfc3261:header': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:hname' },
      { kind: 'literal', text: '=', exact: false },
      { kind: 'rule', key: 'rfc3261:hvalue' },
    ],
  },
  'rfc3261:hname': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:hnv-unreserved' },
        { kind: 'rule', key: 'rfc3261:unreserved' },
        { kind: 'rule', key: 'rfc3261:escaped' },
      ],
    },
  },
  'rfc3261:hvalue': {
    kind: 'repeat',
    min: 0,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:hnv-unreserved' },
        { kind: 'rule', key: 'rfc3261:unreserved' },
        { kind: 'rule', key: 'rfc3261:escaped' },
      ],
    },
  },
  'rfc3261:hnv-unreserved': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '[', exact: false },
      { kind: 'literal', text: ']', exact: false },
      { kind: 'literal', text: '/', exact: false },
      { kind: 'literal', text: '?', exact: false },
      { kind: 'literal', text: ':', exact: false },
      { kind: 'literal', text: '+', exact: false },
      { kind: 'literal', text: '$', exact: false },
    ],
  },
  'rfc3261:sip-message': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:request' },
      { kind: 'rule', key: 'rfc3261:response' },
    ],
  },
  'rfc3261:request': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:request-line' },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3261:message-header' } },
      { kind: 'rule', key: 'rfc5234:crlf' },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:message-body' } },
    ],
  },
  'rfc3261:request-line': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:method' },
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'rule', key: 'rfc3261:request-uri' },
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'rule', key: 'rfc3261:sip-version' },
      { kind: 'rule', key: 'rfc5234:crlf' },
    ],
  },
  'rfc3261:request-uri': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:sip-uri' },
      { kind: 'rule', key: 'rfc3261:sips-uri' },
      { kind: 'rule', key: 'rfc3966:telephone-uri' },
      { kind: 'rule', key: 'rfc3261:other-uri' },
    ],
  },
  'rfc3261:absoluteuri': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:scheme' },
      { kind: 'literal', text: ':', exact: false },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3261:hier-part' },
          { kind: 'rule', key: 'rfc3261:opaque-part' },
        ],
      },
    ],
  },
  'rfc3261:hier-part': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3261:net-path' },
          { kind: 'rule', key: 'rfc3261:abs-path' },
        ],
      },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '?', exact: false },
            { kind: 'rule', key: 'rfc3261:query' },
          ],
        },
      },
    ],
  },
  'rfc3261:net-path': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '//', exact: false },
      { kind: 'rule', key: 'rfc3261:authority' },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:abs-path' } },
    ],
  },
  'rfc3261:abs-path': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '/', exact: false },
      { kind: 'rule', key: 'rfc3261:path-segments' },
    ],
  },
  'rfc3261:opaque-part': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:uric-no-slash' },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3261:uric' } },
    ],
  },
  'rfc3261:uric': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:reserved' },
      { kind: 'rule', key: 'rfc3261:unreserved' },
      { kind: 'rule', key: 'rfc3261:escaped' },
    ],
  },
  'rfc3261:uric-no-slash': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:unreserved' },
      { kind: 'rule', key: 'rfc3261:escaped' },
      { kind: 'literal', text: ';', exact: false },
      { kind: 'literal', text: '?', exact: false },
      { kind: 'literal', text: ':', exact: false },
      { kind: 'literal', text: '@', exact: false },
      { kind: 'literal', text: '&', exact: false },
      { kind: 'literal', text: '=', exact: false },
      { kind: 'literal', text: '+', exact: false },
      { kind: 'literal', text: '$', exact: false },
      { kind: 'literal', text: ',', exact: false },
    ],
  },
  'rfc3261:path-segments': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:segment' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '/', exact: false },
            { kind: 'rule', key: 'rfc3261:segment' },
          ],
        },
      },
    ],
  },
  'rfc3261:segment': {
    kind: 'sequence',
    items: [
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3261:pchar' } },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: ';', exact: false },
            { kind: 'rule', key: 'rfc3261:param' },
          ],
        },
      },
    ],
  },
  'rfc3261:param': {
    kind: 'repeat',
    min: 0,
    max: Number.POSITIVE_INFINITY,
    item: { kind: 'rule', key: 'rfc3261:pchar' },
  },
  'rfc3261:pchar': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:unreserved' },
      { kind: 'rule', key: 'rfc3261:escaped' },
      { kind: 'literal', text: ':', exact: false },
      { kind: 'literal', text: '@', exact: false },
      { kind: 'literal', text: '&', exact: false },
      { kind: 'literal', text: '=', exact: false },
      { kind: 'literal', text: '+', exact: false },
      { kind: 'literal', text: '$', exact: false },
      { kind: 'literal', text: ',', exact: false },
    ],
  },
  'rfc3261:scheme': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc5234:alpha' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'choice',
          alternatives: [
            { kind: 'rule', key: 'rfc5234:alpha' },
            { kind: 'rule', key: 'rfc5234:digit' },
            { kind: 'literal', text: '+', exact: false },
            { kind: 'literal', text: '-', exact: false },
            { kind: 'literal', text: '.', exact: false },
          ],
        },
      },
    ],
  },
  'rfc3261:authority': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:srvr' },
      { kind: 'rule', key: 'rfc3261:reg-name' },
    ],
  },
  'rfc3261:srvr': {
    kind: 'repeat',
    min: 0,
    max: 1,
    item: {
      kind: 'sequence',
      items: [
        { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:userinfo' } },
        { kind: 'rule', key: 'rfc3261:hostport' },
      ],
    },
  },
  'rfc3261:reg-name': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:unreserved' },
        { kind: 'rule', key: 'rfc3261:escaped' },
        { kind: 'literal', text: '$', exact: false },
        { kind: 'literal', text: ',', exact: false },
        { kind: 'literal', text: ';', exact: false },
        { kind: 'literal', text: ':', exact: false },
        { kind: 'literal', text: '@', exact: false },
        { kind: 'literal', text: '&', exact: false },
        { kind: 'literal', text: '=', exact: false },
        { kind: 'literal', text: '+', exact: false },
      ],
    },
  },
  'rfc3261:query': {
    kind: 'repeat',
    min: 0,
    max: Number.POSITIVE_INFINITY,
    item: { kind: 'rule', key: 'rfc3261:uric' },
  },
  'rfc3261:sip-version': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'SIP', exact: false },
      { kind: 'literal', text: '/', exact: false },
      { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      { kind: 'literal', text: '.', exact: false },
      { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
    ],
  },
  'rfc3261:message-header': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3261:accept' },
          { kind: 'rule', key: 'rfc3261:accept-encoding' },
          { kind: 'rule', key: 'rfc3261:accept-language' },
          { kind: 'rule', key: 'rfc3261:alert-info' },
          { kind: 'rule', key: 'rfc3261:allow' },
          { kind: 'rule', key: 'rfc3261:authentication-info' },
          { kind: 'rule', key: 'rfc3261:authorization' },
          { kind: 'rule', key: 'rfc3261:call-id' },
          { kind: 'rule', key: 'rfc3261:call-info' },
          { kind: 'rule', key: 'rfc3261:contact' },
          { kind: 'rule', key: 'rfc3261:content-disposition' },
          { kind: 'rule', key: 'rfc3261:content-encoding' },
          { kind: 'rule', key: 'rfc3261:content-language' },
          { kind: 'rule', key: 'rfc3261:content-length' },
          { kind: 'rule', key: 'rfc3261:content-type' },
          { kind: 'rule', key: 'rfc3261:cseq' },
          { kind: 'rule', key: 'rfc3261:date' },
          { kind: 'rule', key: 'rfc3261:error-info' },
          { kind: 'rule', key: 'rfc3261:expires' },
          { kind: 'rule', key: 'rfc3261:from' },
          { kind: 'rule', key: 'rfc3261:in-reply-to' },
          { kind: 'rule', key: 'rfc3261:max-forwards' },
          { kind: 'rule', key: 'rfc3261:mime-version' },
          { kind: 'rule', key: 'rfc3261:min-expires' },
          { kind: 'rule', key: 'rfc3261:organization' },
          { kind: 'rule', key: 'rfc3261:priority' },
          { kind: 'rule', key: 'rfc3261:proxy-authenticate' },
          { kind: 'rule', key: 'rfc3261:proxy-authorization' },
          { kind: 'rule', key: 'rfc3261:proxy-require' },
          { kind: 'rule', key: 'rfc3261:record-route' },
          { kind: 'rule', key: 'rfc3261:reply-to' },
          { kind: 'rule', key: 'rfc3261:require' },
          { kind: 'rule', key: 'rfc3261:retry-after' },
          { kind: 'rule', key: 'rfc3261:route' },
          { kind: 'rule', key: 'rfc3261:server' },
          { kind: 'rule', key: 'rfc3261:subject' },
          { kind: 'rule', key: 'rfc3261:supported' },
          { kind: 'rule', key: 'rfc3261:timestamp' },
          { kind: 'rule', key: 'rfc3261:to' },
          { kind: 'rule', key: 'rfc3261:unsupported' },
          { kind: 'rule', key: 'rfc3261:user-agent' },
          { kind: 'rule', key: 'rfc3261:via' },
          { kind: 'rule', key: 'rfc3261:warning' },
          { kind: 'rule', key: 'rfc3261:www-authenticate' },
          { kind: 'rule', key: 'rfc3261:extension-header' },
        ],
      },
      { kind: 'rule', key: 'rfc5234:crlf' },
    ],
  },
  'rfc3261:invitem': { kind: 'literal', text: 'INVITE', exact: true },
  'rfc3261:ackm': { kind: 'literal', text: 'ACK', exact: true },
  'rfc3261:optionsm': { kind: 'literal', text: 'OPTIONS', exact: true },
  'rfc3261:byem': { kind: 'literal', text: 'BYE', exact: true },
  'rfc3261:cancelm': { kind: 'literal', text: 'CANCEL', exact: true },
  'rfc3261:registerm': { kind: 'literal', text: 'REGISTER', exact: true },
  'rfc3261:method': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:invitem' },
      { kind: 'rule', key: 'rfc3261:ackm' },
      { kind: 'rule', key: 'rfc3261:optionsm' },
      { kind: 'rule', key: 'rfc3261:byem' },
      { kind: 'rule', key: 'rfc3261:cancelm' },
      { kind: 'rule', key: 'rfc3261:registerm' },
      { kind: 'rule', key: 'rfc3261:extension-method' },
      { kind: 'rule', key: 'iana:prackm' },
      { kind: 'rule', key: 'iana:subscribem' },
      { kind: 'rule', key: 'iana:notifym' },
      { kind: 'rule', key: 'iana:updatem' },
      { kind: 'rule', key: 'iana:messagem' },
      { kind: 'rule', key: 'iana:referm' },
      { kind: 'rule', key: 'iana:publishm' },
      { kind: 'rule', key: 'iana:infom' },
    ],
  },
  'rfc3261:extension-method': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:response': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:status-line' },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3261:message-header' } },
      { kind: 'rule', key: 'rfc5234:crlf' },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:message-body' } },
    ],
  },
  'rfc3261:status-line': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sip-version' },
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'rule', key: 'rfc3261:status-code' },
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'rule', key: 'rfc3261:reason-phrase' },
      { kind: 'rule', key: 'rfc5234:crlf' },
    ],
  },
  'rfc3261:status-code': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:informational' },
      { kind: 'rule', key: 'rfc3261:redirection' },
      { kind: 'rule', key: 'rfc3261:success' },
      { kind: 'rule', key: 'rfc3261:client-error' },
      { kind: 'rule', key: 'rfc3261:server-error' },
      { kind: 'rule', key: 'rfc3261:global-failure' },
      { kind: 'rule', key: 'rfc3261:extension-code' },
    ],
  },
  'rfc3261:extension-code': {
    kind: 'bound',
    min: 100,
    max: 699,
    item: { kind: 'repeat', min: 3, max: 3, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc3261:reason-phrase': {
    kind: 'choice',
    alternatives: [
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'choice',
          alternatives: [
            { kind: 'rule', key: 'rfc3261:reserved' },
            { kind: 'rule', key: 'rfc3261:unreserved' },
            { kind: 'rule', key: 'rfc3261:escaped' },
            { kind: 'rule', key: 'rfc3261:utf8-nonascii' },
            { kind: 'rule', key: 'rfc3261:utf8-cont' },
            { kind: 'rule', key: 'rfc5234:sp' },
            { kind: 'rule', key: 'rfc5234:htab' },
          ],
        },
      },
      {
        kind: 'lenient',
        name: 'any-reason-phrase',
        item: {
          kind: 'repeat',
          min: 0,
          max: Number.POSITIVE_INFINITY,
          item: {
            kind: 'choice',
            alternatives: [
              { kind: 'class', ranges: [[0, 9]] },
              { kind: 'class', ranges: [[11, 12]] },
              { kind: 'class', ranges: [[14, 255]] },
            ],
          },
        },
      },
    ],
  },
  'rfc3261:informational': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '100', exact: false },
      { kind: 'literal', text: '180', exact: false },
      { kind: 'literal', text: '181', exact: false },
      { kind: 'literal', text: '182', exact: false },
      { kind: 'literal', text: '183', exact: false },
    ],
  },
  'rfc3261:success': { kind: 'literal', text: '200', exact: false },
  'rfc3261:redirection': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '300', exact: false },
      { kind: 'literal', text: '301', exact: false },
      { kind: 'literal', text: '302', exact: false },
      { kind: 'literal', text: '305', exact: false },
      { kind: 'literal', text: '380', exact: false },
    ],
  },
  'rfc3261:client-error': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '400', exact: false },
      { kind: 'literal', text: '401', exact: false },
      { kind: 'literal', text: '402', exact: false },
      { kind: 'literal', text: '403', exact: false },
      { kind: 'literal', text: '404', exact: false },
      { kind: 'literal', text: '405', exact: false },
      { kind: 'literal', text: '406', exact: false },
      { kind: 'literal', text: '407', exact: false },
      { kind: 'literal', text: '408', exact: false },
      { kind: 'literal', text: '410', exact: false },
      { kind: 'literal', text: '413', exact: false },
      { kind: 'literal', text: '414', exact: false },
      { kind: 'literal', text: '415', exact: false },
      { kind: 'literal', text: '416', exact: false },
      { kind: 'literal', text: '420', exact: false },
      { kind: 'literal', text: '421', exact: false },
      { kind: 'literal', text: '423', exact: false },
      { kind: 'literal', text: '480', exact: false },
      { kind: 'literal', text: '481', exact: false },
      { kind: 'literal', text: '482', exact: false },
      { kind: 'literal', text: '483', exact: false },
      { kind: 'literal', text: '484', exact: false },
      { kind: 'literal', text: '485', exact: false },
      { kind: 'literal', text: '486', exact: false },
      { kind: 'literal', text: '487', exact: false },
      { kind: 'literal', text: '488', exact: false },
      { kind: 'literal', text: '491', exact: false },
      { kind: 'literal', text: '493', exact: false },
    ],
  },
  'rfc3261:server-error': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '500', exact: false },
      { kind: 'literal', text: '501', exact: false },
      { kind: 'literal', text: '502', exact: false },
      { kind: 'literal', text: '503', exact: false },
      { kind: 'literal', text: '504', exact: false },
      { kind: 'literal', text: '505', exact: false },
      { kind: 'literal', text: '513', exact: false },
    ],
  },
  'rfc3261:global-failure': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '600', exact: false },
      { kind: 'literal', text: '603', exact: false },
      { kind: 'literal', text: '604', exact: false },
      { kind: 'literal', text: '606', exact: false },
    ],
  },
  'rfc3261:accept': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Accept', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:accept-range' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc3261:accept-range' },
                ],
              },
            },
          ],
        },
      },
    ],
  },
  'rfc3261:accept-range': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:m-type' },
      { kind: 'rule', key: 'rfc3261:slash' },
      { kind: 'rule', key: 'rfc3261:m-subtype' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:accept-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:media-range': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: '*/*', exact: false },
          {
            kind: 'sequence',
            items: [
              { kind: 'rule', key: 'rfc3261:m-type' },
              { kind: 'rule', key: 'rfc3261:slash' },
              { kind: 'literal', text: '*', exact: false },
            ],
          },
          {
            kind: 'sequence',
            items: [
              { kind: 'rule', key: 'rfc3261:m-type' },
              { kind: 'rule', key: 'rfc3261:slash' },
              { kind: 'rule', key: 'rfc3261:m-subtype' },
            ],
          },
        ],
      },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:m-parameter' },
          ],
        },
      },
    ],
  },
  'rfc3261:accept-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:accept-q' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc3261:qvalue': {
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: '0', exact: false },
          {
            kind: 'repeat',
            min: 0,
            max: 1,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'literal', text: '.', exact: false },
                { kind: 'repeat', min: 0, max: 3, item: { kind: 'rule', key: 'rfc5234:digit' } },
              ],
            },
          },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: '1', exact: false },
          {
            kind: 'repeat',
            min: 0,
            max: 1,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'literal', text: '.', exact: false },
                { kind: 'repeat', min: 0, max: 3, item: { kind: 'literal', text: '0', exact: false } },
              ],
            },
          },
        ],
      },
    ],
  },
  'rfc3261:generic-param': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:token' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3261:gen-value' },
          ],
        },
      },
    ],
  },
  'rfc3261:gen-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:token' },
      { kind: 'rule', key: 'rfc3261:host' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc3261:accept-encoding': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Accept-Encoding', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:encoding' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc3261:encoding' },
                ],
              },
            },
          ],
        },
      },
    ],
  },
  'rfc3261:encoding': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:codings' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:accept-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:codings': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:content-coding' },
      { kind: 'literal', text: '*', exact: false },
    ],
  },
  'rfc3261:content-coding': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:accept-language': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Accept-Language', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:language' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc3261:language' },
                ],
              },
            },
          ],
        },
      },
    ],
  },
  'rfc3261:language': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:language-range' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:accept-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:language-range': {
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'repeat', min: 1, max: 8, item: { kind: 'rule', key: 'rfc5234:alpha' } },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'literal', text: '-', exact: false },
                { kind: 'repeat', min: 1, max: 8, item: { kind: 'rule', key: 'rfc5234:alpha' } },
              ],
            },
          },
        ],
      },
      { kind: 'literal', text: '*', exact: false },
    ],
  },
  'rfc3261:alert-info': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Alert-Info', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:alert-param' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:alert-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:alert-param': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:laquot' },
      { kind: 'rule', key: 'rfc3261:info-uri' },
      { kind: 'rule', key: 'rfc3261:raquot' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:generic-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:allow': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Allow', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:method' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc3261:method' },
                ],
              },
            },
          ],
        },
      },
    ],
  },
  'rfc3261:authorization': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Authorization', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:credentials' },
    ],
  },
  'rfc3261:credentials': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:digest-credentials' },
      { kind: 'rule', key: 'rfc3261:other-response' },
    ],
  },
  'rfc3261:digest-response': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:dig-resp' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:dig-resp' },
          ],
        },
      },
    ],
  },
  'rfc3261:dig-resp': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:username' },
      { kind: 'rule', key: 'rfc3261:realm' },
      { kind: 'rule', key: 'rfc3261:nonce' },
      { kind: 'rule', key: 'rfc3261:digest-uri' },
      { kind: 'rule', key: 'rfc3261:dresponse' },
      { kind: 'rule', key: 'rfc3261:algorithm' },
      { kind: 'rule', key: 'rfc3261:cnonce' },
      { kind: 'rule', key: 'rfc3261:opaque' },
      { kind: 'rule', key: 'rfc3261:message-qop' },
      { kind: 'rule', key: 'rfc3261:nonce-count' },
      { kind: 'rule', key: 'rfc3261:auth-param' },
    ],
  },
  'rfc3261:username': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'username', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:username-value' },
    ],
  },
  'rfc3261:username-value': { kind: 'rule', key: 'rfc3261:quoted-string' },
  'rfc3261:digest-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'uri', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'rule', key: 'rfc3261:digest-uri-value' },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc3261:digest-uri-value': { kind: 'rule', key: 'rfc3261:request-uri' },
  'rfc3261:message-qop': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'qop', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:qop-value' },
    ],
  },
  'rfc3261:cnonce': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'cnonce', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:cnonce-value' },
    ],
  },
  'rfc3261:cnonce-value': { kind: 'rule', key: 'rfc3261:nonce-value' },
  'rfc3261:nonce-count': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'nc', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:nc-value' },
    ],
  },
  'rfc3261:nc-value': { kind: 'repeat', min: 8, max: 8, item: { kind: 'rule', key: 'rfc3261:lhex' } },
  'rfc3261:dresponse': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'response', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:request-digest' },
    ],
  },
  'rfc3261:request-digest': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'repeat', min: 32, max: 32, item: { kind: 'rule', key: 'rfc3261:lhex' } },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc3261:auth-param': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:auth-param-name' },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3261:token' },
          { kind: 'rule', key: 'rfc3261:quoted-string' },
        ],
      },
    ],
  },
  'rfc3261:auth-param-name': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:other-response': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:auth-scheme' },
      { kind: 'rule', key: 'rfc3261:lws' },
      { kind: 'rule', key: 'rfc3261:auth-param' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:auth-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:auth-scheme': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:authentication-info': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Authentication-Info', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:ainfo' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:ainfo' },
          ],
        },
      },
    ],
  },
  'rfc3261:ainfo': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:nextnonce' },
      { kind: 'rule', key: 'rfc3261:message-qop' },
      { kind: 'rule', key: 'rfc3261:response-auth' },
      { kind: 'rule', key: 'rfc3261:cnonce' },
      { kind: 'rule', key: 'rfc3261:nonce-count' },
    ],
  },
  'rfc3261:nextnonce': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'nextnonce', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:nonce-value' },
    ],
  },
  'rfc3261:response-auth': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'rspauth', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:response-digest' },
    ],
  },
  'rfc3261:response-digest': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3261:lhex' } },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc3261:call-id': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Call-ID', exact: false },
          { kind: 'literal', text: 'i', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:callid' },
    ],
  },
  'rfc3261:callid': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:word' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '@', exact: false },
            { kind: 'rule', key: 'rfc3261:word' },
          ],
        },
      },
    ],
  },
  'rfc3261:call-info': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Call-Info', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:info' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:info' },
          ],
        },
      },
    ],
  },
  'rfc3261:info': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:laquot' },
      { kind: 'rule', key: 'rfc3261:info-uri' },
      { kind: 'rule', key: 'rfc3261:raquot' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:info-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:info-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:purpose-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc3261:contact': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Contact', exact: false },
          { kind: 'literal', text: 'm', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3261:star' },
          {
            kind: 'sequence',
            items: [
              { kind: 'rule', key: 'rfc3261:contact-param' },
              {
                kind: 'repeat',
                min: 0,
                max: Number.POSITIVE_INFINITY,
                item: {
                  kind: 'sequence',
                  items: [
                    { kind: 'rule', key: 'rfc3261:comma' },
                    { kind: 'rule', key: 'rfc3261:contact-param' },
                  ],
                },
              },
            ],
          },
        ],
      },
    ],
  },
  'rfc3261:contact-param': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:address' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:contact-params' },
          ],
        },
      },
    ],
  },
  'rfc3261:name-addr': {
    kind: 'sequence',
    items: [
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:display-name' } },
      { kind: 'rule', key: 'rfc3261:laquot' },
      { kind: 'rule', key: 'rfc3261:addr-spec' },
      { kind: 'rule', key: 'rfc3261:raquot' },
    ],
  },
  'rfc3261:addr-spec': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:sip-uri' },
      { kind: 'rule', key: 'rfc3261:sips-uri' },
      { kind: 'rule', key: 'rfc3966:telephone-uri' },
      { kind: 'rule', key: 'rfc3261:other-uri' },
    ],
  },
  'rfc3261:display-name': {
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:token' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:lws' },
                { kind: 'rule', key: 'rfc3261:token' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc3261:contact-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:c-p-q' },
      { kind: 'rule', key: 'rfc3261:c-p-expires' },
      { kind: 'rule', key: 'rfc3261:contact-extension' },
    ],
  },
  'rfc3261:c-p-q': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'q', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:qvalue' },
    ],
  },
  'rfc3261:c-p-expires': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'expires', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:delta-seconds' },
    ],
  },
  'rfc3261:contact-extension': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc3261:delta-seconds': {
    kind: 'bound',
    min: 0,
    max: 4294967295,
    item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc3261:content-disposition': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Content-Disposition', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:disp-type' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:disp-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:disp-type': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'render', exact: false },
      { kind: 'literal', text: 'session', exact: false },
      { kind: 'literal', text: 'icon', exact: false },
      { kind: 'literal', text: 'alert', exact: false },
      { kind: 'rule', key: 'rfc3261:disp-extension-token' },
    ],
  },
  'rfc3261:disp-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:handling-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc3261:handling-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'handling', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:handling' },
    ],
  },
  'rfc3261:other-handling': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:disp-extension-token': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:content-encoding': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Content-Encoding', exact: false },
          { kind: 'literal', text: 'e', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:content-coding' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:content-coding' },
          ],
        },
      },
    ],
  },
  'rfc3261:content-language': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Content-Language', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:language-tag' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:language-tag' },
          ],
        },
      },
    ],
  },
  'rfc3261:language-tag': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:primary-tag' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '-', exact: false },
            { kind: 'rule', key: 'rfc3261:subtag' },
          ],
        },
      },
    ],
  },
  'rfc3261:primary-tag': { kind: 'repeat', min: 1, max: 8, item: { kind: 'rule', key: 'rfc5234:alpha' } },
  'rfc3261:subtag': { kind: 'repeat', min: 1, max: 8, item: { kind: 'rule', key: 'rfc5234:alpha' } },
  'rfc3261:content-length': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Content-Length', exact: false },
          { kind: 'literal', text: 'l', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'bound',
        min: 0,
        max: 4294967295,
        item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
    ],
  },
  'rfc3261:content-type': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Content-Type', exact: false },
          { kind: 'literal', text: 'c', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:media-type' },
    ],
  },
  'rfc3261:media-type': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:m-type' },
      { kind: 'rule', key: 'rfc3261:slash' },
      { kind: 'rule', key: 'rfc3261:m-subtype' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:m-parameter' },
          ],
        },
      },
    ],
  },
  'rfc3261:m-type': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:discrete-type' },
      { kind: 'rule', key: 'rfc3261:composite-type' },
    ],
  },
  'rfc3261:discrete-type': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'text', exact: false },
      { kind: 'literal', text: 'image', exact: false },
      { kind: 'literal', text: 'audio', exact: false },
      { kind: 'literal', text: 'video', exact: false },
      { kind: 'literal', text: 'application', exact: false },
      { kind: 'rule', key: 'rfc3261:extension-token' },
    ],
  },
  'rfc3261:composite-type': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'message', exact: false },
      { kind: 'literal', text: 'multipart', exact: false },
      { kind: 'rule', key: 'rfc3261:extension-token' },
    ],
  },
  'rfc3261:extension-token': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:ietf-token' },
      { kind: 'rule', key: 'rfc3261:x-token' },
    ],
  },
  'rfc3261:ietf-token': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:x-token': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'x-', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3261:m-subtype': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:extension-token' },
      { kind: 'rule', key: 'rfc3261:iana-token' },
    ],
  },
  'rfc3261:iana-token': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:m-parameter': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:m-attribute' },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:m-value' },
    ],
  },
  'rfc3261:m-attribute': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:m-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:token' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc3261:cseq': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'CSeq', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'bound',
        min: 0,
        max: 4294967295,
        item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
      { kind: 'rule', key: 'rfc3261:lws' },
      { kind: 'rule', key: 'rfc3261:method' },
    ],
  },
  'rfc3261:date': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Date', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:sip-date' },
    ],
  },
  'rfc3261:sip-date': { kind: 'rule', key: 'rfc3261:rfc1123-date' },
  'rfc3261:rfc1123-date': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:wkday' },
      { kind: 'literal', text: ',', exact: false },
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'rule', key: 'rfc3261:date1' },
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'rule', key: 'rfc3261:time' },
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'literal', text: 'GMT', exact: false },
    ],
  },
  'rfc3261:date1': {
    kind: 'sequence',
    items: [
      {
        kind: 'bound',
        min: 1,
        max: 31,
        item: { kind: 'repeat', min: 2, max: 2, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'rule', key: 'rfc3261:month' },
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'repeat', min: 4, max: 4, item: { kind: 'rule', key: 'rfc5234:digit' } },
    ],
  },
  'rfc3261:time': {
    kind: 'sequence',
    items: [
      {
        kind: 'bound',
        min: 0,
        max: 23,
        item: { kind: 'repeat', min: 2, max: 2, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
      { kind: 'literal', text: ':', exact: false },
      {
        kind: 'bound',
        min: 0,
        max: 59,
        item: { kind: 'repeat', min: 2, max: 2, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
      { kind: 'literal', text: ':', exact: false },
      {
        kind: 'bound',
        min: 0,
        max: 60,
        item: { kind: 'repeat', min: 2, max: 2, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
    ],
  },
  'rfc3261:wkday': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'Mon', exact: false },
      { kind: 'literal', text: 'Tue', exact: false },
      { kind: 'literal', text: 'Wed', exact: false },
      { kind: 'literal', text: 'Thu', exact: false },
      { kind: 'literal', text: 'Fri', exact: false },
      { kind: 'literal', text: 'Sat', exact: false },
      { kind: 'literal', text: 'Sun', exact: false },
    ],
  },
  'rfc3261:month': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'Jan', exact: false },
      { kind: 'literal', text: 'Feb', exact: false },
      { kind: 'literal', text: 'Mar', exact: false },
      { kind: 'literal', text: 'Apr', exact: false },
      { kind: 'literal', text: 'May', exact: false },
      { kind: 'literal', text: 'Jun', exact: false },
      { kind: 'literal', text: 'Jul', exact: false },
      { kind: 'literal', text: 'Aug', exact: false },
      { kind: 'literal', text: 'Sep', exact: false },
      { kind: 'literal', text: 'Oct', exact: false },
      { kind: 'literal', text: 'Nov', exact: false },
      { kind: 'literal', text: 'Dec', exact: false },
    ],
  },
  'rfc3261:error-info': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Error-Info', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:error-uri' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:error-uri' },
          ],
        },
      },
    ],
  },
  'rfc3261:error-uri': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:laquot' },
      { kind: 'rule', key: 'rfc3261:info-uri' },
      { kind: 'rule', key: 'rfc3261:raquot' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:generic-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:expires': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Expires', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:delta-seconds' },
    ],
  },
  'rfc3261:from': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'From', exact: false },
          { kind: 'literal', text: 'f', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:from-spec' },
    ],
  },
  'rfc3261:from-spec': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:address' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:from-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:from-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:tag-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc3261:tag-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'tag', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3261:in-reply-to': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'In-Reply-To', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:callid' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:callid' },
          ],
        },
      },
    ],
  },
  'rfc3261:max-forwards': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Max-Forwards', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'bound',
        min: 0,
        max: 255,
        item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
    ],
  },
  'rfc3261:mime-version': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'MIME-Version', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'bound',
        min: 0,
        max: 4294967295,
        item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
      { kind: 'literal', text: '.', exact: false },
      {
        kind: 'bound',
        min: 0,
        max: 4294967295,
        item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
    ],
  },
  'rfc3261:min-expires': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Min-Expires', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:delta-seconds' },
    ],
  },
  'rfc3261:organization': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Organization', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:text-utf8-trim' } },
    ],
  },
  'rfc3261:priority': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Priority', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:priority-value' },
    ],
  },
  'rfc3261:priority-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'emergency', exact: false },
      { kind: 'literal', text: 'urgent', exact: false },
      { kind: 'literal', text: 'normal', exact: false },
      { kind: 'literal', text: 'non-urgent', exact: false },
      { kind: 'rule', key: 'rfc3261:other-priority' },
    ],
  },
  'rfc3261:other-priority': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:proxy-authenticate': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Proxy-Authenticate', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:challenge' },
    ],
  },
  'rfc3261:challenge': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:digest-challenge' },
      { kind: 'rule', key: 'rfc3261:other-challenge' },
    ],
  },
  'rfc3261:other-challenge': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:auth-scheme' },
      { kind: 'rule', key: 'rfc3261:lws' },
      { kind: 'rule', key: 'rfc3261:auth-param' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:auth-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:digest-cln': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:realm' },
      { kind: 'rule', key: 'rfc3261:domain' },
      { kind: 'rule', key: 'rfc3261:nonce' },
      { kind: 'rule', key: 'rfc3261:opaque' },
      { kind: 'rule', key: 'rfc3261:stale' },
      { kind: 'rule', key: 'rfc3261:algorithm' },
      { kind: 'rule', key: 'rfc3261:qop-options' },
      { kind: 'rule', key: 'rfc3261:auth-param' },
    ],
  },
  'rfc3261:realm': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'realm', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:realm-value' },
    ],
  },
  'rfc3261:realm-value': { kind: 'rule', key: 'rfc3261:quoted-string' },
  'rfc3261:domain': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'domain', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'rule', key: 'rfc3261:uri' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:sp' } },
            { kind: 'rule', key: 'rfc3261:uri' },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc3261:uri': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:sip-uri' },
      { kind: 'rule', key: 'rfc3261:sips-uri' },
      { kind: 'rule', key: 'rfc3261:absoluteuri' },
      { kind: 'rule', key: 'rfc3261:abs-path' },
    ],
  },
  'rfc3261:nonce': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'nonce', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:nonce-value' },
    ],
  },
  'rfc3261:nonce-value': { kind: 'rule', key: 'rfc3261:quoted-string' },
  'rfc3261:opaque': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'opaque', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc3261:stale': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'stale', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:stale-value' },
    ],
  },
  'rfc3261:algorithm': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'algorithm', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:algorithm-value' },
    ],
  },
  'rfc3261:qop-options': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'qop', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'rule', key: 'rfc3261:qop-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: ',', exact: false },
            { kind: 'rule', key: 'rfc3261:qop-value' },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc3261:qop-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'auth', exact: false },
      { kind: 'literal', text: 'auth-int', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3261:proxy-authorization': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Proxy-Authorization', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:credentials' },
    ],
  },
  'rfc3261:proxy-require': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Proxy-Require', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:option-tag' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:option-tag' },
          ],
        },
      },
    ],
  },
  'rfc3261:option-tag': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:token' },
      { kind: 'literal', text: '100rel', exact: false },
      { kind: 'literal', text: '199', exact: false },
      { kind: 'literal', text: 'answermode', exact: false },
      { kind: 'literal', text: 'early-session', exact: false },
      { kind: 'literal', text: 'eventlist', exact: false },
      { kind: 'literal', text: 'explicitsub', exact: false },
      { kind: 'literal', text: 'from-change', exact: false },
      { kind: 'literal', text: 'geolocation-http', exact: false },
      { kind: 'literal', text: 'geolocation-sip', exact: false },
      { kind: 'literal', text: 'gin', exact: false },
      { kind: 'literal', text: 'gruu', exact: false },
      { kind: 'literal', text: 'histinfo', exact: false },
      { kind: 'literal', text: 'ice', exact: false },
      { kind: 'literal', text: 'join', exact: false },
      { kind: 'literal', text: 'multiple-refer', exact: false },
      { kind: 'literal', text: 'norefersub', exact: false },
      { kind: 'literal', text: 'nosub', exact: false },
      { kind: 'literal', text: 'outbound', exact: false },
      { kind: 'literal', text: 'path', exact: false },
      { kind: 'literal', text: 'policy', exact: false },
      { kind: 'literal', text: 'precondition', exact: false },
      { kind: 'literal', text: 'pref', exact: false },
      { kind: 'literal', text: 'privacy', exact: false },
      { kind: 'literal', text: 'recipient-list-invite', exact: false },
      { kind: 'literal', text: 'recipient-list-message', exact: false },
      { kind: 'literal', text: 'recipient-list-subscribe', exact: false },
      { kind: 'literal', text: 'record-aware', exact: false },
      { kind: 'literal', text: 'replaces', exact: false },
      { kind: 'literal', text: 'resource-priority', exact: false },
      { kind: 'literal', text: 'sdp-anat', exact: false },
      { kind: 'literal', text: 'sec-agree', exact: false },
      { kind: 'literal', text: 'siprec', exact: false },
      { kind: 'literal', text: 'tdialog', exact: false },
      { kind: 'literal', text: 'timer', exact: false },
      { kind: 'literal', text: 'trickle-ice', exact: false },
      { kind: 'literal', text: 'uui', exact: false },
    ],
  },
  'rfc3261:record-route': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Record-Route', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:rec-route' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:rec-route' },
          ],
        },
      },
    ],
  },
  'rfc3261:rec-route': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:name-addr' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:rr-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:rr-param': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc3261:reply-to': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Reply-To', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:rplyto-spec' },
    ],
  },
  'rfc3261:rplyto-spec': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:address' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:rplyto-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:rplyto-param': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc3261:require': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Require', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:option-tag' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:option-tag' },
          ],
        },
      },
    ],
  },
  'rfc3261:retry-after': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Retry-After', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:delta-seconds' },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:comment' } },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:retry-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:retry-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:duration-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc3261:route': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Route', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:route-param' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:route-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:route-param': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:name-addr' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:rr-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:server': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Server', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:server-vals' },
    ],
  },
  'rfc3261:server-val': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:product' },
      { kind: 'rule', key: 'rfc3261:comment' },
    ],
  },
  'rfc3261:product': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:token' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:slash' },
            { kind: 'rule', key: 'rfc3261:product-version' },
          ],
        },
      },
    ],
  },
  'rfc3261:product-version': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:subject': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Subject', exact: false },
          { kind: 'literal', text: 's', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:text-utf8-trim' } },
    ],
  },
  'rfc3261:supported': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Supported', exact: false },
          { kind: 'literal', text: 'k', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:option-tag' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc3261:option-tag' },
                ],
              },
            },
          ],
        },
      },
    ],
  },
  'rfc3261:timestamp': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Timestamp', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:timestamp-value' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:lws' },
            { kind: 'rule', key: 'rfc3261:delay' },
          ],
        },
      },
    ],
  },
  'rfc3261:delay': {
    kind: 'sequence',
    items: [
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '.', exact: false },
            { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
          ],
        },
      },
    ],
  },
  'rfc3261:to': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'To', exact: false },
          { kind: 'literal', text: 't', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:address' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:to-param' },
          ],
        },
      },
    ],
  },
  'rfc3261:to-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:tag-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc3261:unsupported': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Unsupported', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:option-tag' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:option-tag' },
          ],
        },
      },
    ],
  },
  'rfc3261:user-agent': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'User-Agent', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:server-vals' },
    ],
  },
  'rfc3261:via': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Via', exact: false },
          { kind: 'literal', text: 'v', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:via-parm' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:via-parm' },
          ],
        },
      },
    ],
  },
  'rfc3261:via-parm': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sent-protocol' },
      { kind: 'rule', key: 'rfc3261:lws' },
      { kind: 'rule', key: 'rfc3261:sent-by' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:via-params' },
          ],
        },
      },
    ],
  },
  'rfc3261:via-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:via-ttl' },
      { kind: 'rule', key: 'rfc3261:via-maddr' },
      { kind: 'rule', key: 'rfc3261:via-received' },
      { kind: 'rule', key: 'rfc3261:via-branch' },
      { kind: 'rule', key: 'rfc3261:via-extension' },
      { kind: 'rule', key: 'rfc3581:response-port' },
    ],
  },
  'rfc3261:via-ttl': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'ttl', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:ttl' },
    ],
  },
  'rfc3261:via-maddr': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'maddr', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:host' },
    ],
  },
  'rfc3261:via-received': {
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: 'received', exact: false },
          { kind: 'rule', key: 'rfc3261:equal' },
          {
            kind: 'choice',
            alternatives: [
              { kind: 'rule', key: 'rfc3261:ipv4address' },
              { kind: 'rule', key: 'rfc3261:ipv6address' },
            ],
          },
        ],
      },
      {
        kind: 'lenient',
        name: 'bracketed-received',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: 'received', exact: false },
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3261:ipv6reference' },
          ],
        },
      },
    ],
  },
  'rfc3261:via-branch': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'branch', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3261:via-extension': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc3261:sent-protocol': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:protocol-name' },
      { kind: 'rule', key: 'rfc3261:slash' },
      { kind: 'rule', key: 'rfc3261:protocol-version' },
      { kind: 'rule', key: 'rfc3261:slash' },
      { kind: 'rule', key: 'rfc3261:transport' },
    ],
  },
  'rfc3261:protocol-name': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'SIP', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3261:protocol-version': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:transport': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'UDP', exact: false },
      { kind: 'literal', text: 'TCP', exact: false },
      { kind: 'literal', text: 'TLS', exact: false },
      { kind: 'literal', text: 'SCTP', exact: false },
      { kind: 'rule', key: 'rfc3261:other-transport' },
    ],
  },
  'rfc3261:sent-by': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:host' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:colon' },
            { kind: 'rule', key: 'rfc3261:port' },
          ],
        },
      },
    ],
  },
  'rfc3261:ttl': {
    kind: 'bound',
    min: 0,
    max: 255,
    item: { kind: 'repeat', min: 1, max: 3, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc3261:warning': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Warning', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:warning-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:warning-value' },
          ],
        },
      },
    ],
  },
  'rfc3261:warning-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:warn-code' },
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'rule', key: 'rfc3261:warn-agent' },
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'rule', key: 'rfc3261:warn-text' },
    ],
  },
  'rfc3261:warn-code': { kind: 'repeat', min: 3, max: 3, item: { kind: 'rule', key: 'rfc5234:digit' } },
  'rfc3261:warn-agent': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:hostport' },
      { kind: 'rule', key: 'rfc3261:pseudonym' },
    ],
  },
  'rfc3261:warn-text': { kind: 'rule', key: 'rfc3261:quoted-string' },
  'rfc3261:pseudonym': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:www-authenticate': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'WWW-Authenticate', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:challenge' },
    ],
  },
  'rfc3261:extension-header': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:header-name' },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:header-value' },
    ],
  },
  'rfc3261:header-name': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3261:header-value': {
    kind: 'repeat',
    min: 0,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:text-utf8char' },
        { kind: 'rule', key: 'rfc3261:utf8-cont' },
        { kind: 'rule', key: 'rfc3261:lws' },
      ],
    },
  },
  'rfc3261:message-body': {
    kind: 'repeat',
    min: 0,
    max: Number.POSITIVE_INFINITY,
    item: { kind: 'rule', key: 'rfc5234:octet' },
  },
  'rfc3262:rack': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'RAck', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3262:response-num' },
      { kind: 'rule', key: 'rfc3261:lws' },
      { kind: 'rule', key: 'rfc3262:cseq-num' },
      { kind: 'rule', key: 'rfc3261:lws' },
      { kind: 'rule', key: 'rfc3261:method' },
    ],
  },
  'rfc3262:response-num': {
    kind: 'bound',
    min: 0,
    max: 4294967295,
    item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc3262:cseq-num': {
    kind: 'bound',
    min: 0,
    max: 4294967295,
    item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc3262:rseq': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'RSeq', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3262:response-num' },
    ],
  },
  'rfc3313:p-media-authorization': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Media-Authorization', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3313:p-media-authorization-token' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3313:p-media-authorization-token' },
          ],
        },
      },
    ],
  },
  'rfc3313:p-media-authorization-token': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: { kind: 'rule', key: 'rfc5234:hexdig' },
  },
  'rfc3323:privacy-hdr': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Privacy', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3323:priv-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            {
              kind: 'choice',
              alternatives: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc3261:comma' },
              ],
            },
            { kind: 'rule', key: 'rfc3323:priv-value' },
          ],
        },
      },
    ],
  },
  'rfc3323:priv-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'header', exact: false },
      { kind: 'literal', text: 'session', exact: false },
      { kind: 'literal', text: 'user', exact: false },
      { kind: 'literal', text: 'none', exact: false },
      { kind: 'literal', text: 'critical', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
      { kind: 'literal', text: 'id', exact: false },
    ],
  },
  'rfc3325:passertedid': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Asserted-Identity', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3325:passertedid-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3325:passertedid-value' },
          ],
        },
      },
    ],
  },
  'rfc3325:passertedid-value': { kind: 'rule', key: 'rfc3261:address' },
  'rfc3325:ppreferredid': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Preferred-Identity', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3325:ppreferredid-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3325:ppreferredid-value' },
          ],
        },
      },
    ],
  },
  'rfc3325:ppreferredid-value': { kind: 'rule', key: 'rfc3261:address' },
  'rfc3326:reason': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Reason', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3326:reason-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3326:reason-value' },
          ],
        },
      },
    ],
  },
  'rfc3326:reason-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3326:protocol' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3326:reason-params' },
          ],
        },
      },
    ],
  },
  'rfc3326:protocol': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'SIP', exact: false },
      { kind: 'literal', text: 'Q.850', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3326:reason-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3326:protocol-cause' },
      { kind: 'rule', key: 'rfc3326:reason-text' },
      { kind: 'rule', key: 'rfc3326:reason-extension' },
    ],
  },
  'rfc3326:protocol-cause': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'cause', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3326:cause' },
    ],
  },
  'rfc3326:cause': {
    kind: 'bound',
    min: 0,
    max: 4294967295,
    item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc3326:reason-text': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'text', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc3326:reason-extension': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc3327:path': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Path', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3327:path-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3327:path-value' },
          ],
        },
      },
    ],
  },
  'rfc3327:path-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:name-addr' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:rr-param' },
          ],
        },
      },
    ],
  },
  'rfc3329:security-client': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Security-Client', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3329:sec-mechanism' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3329:sec-mechanism' },
          ],
        },
      },
    ],
  },
  'rfc3329:security-server': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Security-Server', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3329:sec-mechanism' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3329:sec-mechanism' },
          ],
        },
      },
    ],
  },
  'rfc3329:security-verify': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Security-Verify', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3329:sec-mechanism' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3329:sec-mechanism' },
          ],
        },
      },
    ],
  },
  'rfc3329:sec-mechanism': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3329:mechanism-name' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3329:mech-parameters' },
          ],
        },
      },
    ],
  },
  'rfc3329:mechanism-name': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'digest', exact: false },
      { kind: 'literal', text: 'tls', exact: false },
      { kind: 'literal', text: 'ipsec-ike', exact: false },
      { kind: 'literal', text: 'ipsec-man', exact: false },
      { kind: 'literal', text: 'ipsec-3gpp', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3329:mech-parameters': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3329:preference' },
      { kind: 'rule', key: 'rfc3329:digest-algorithm' },
      { kind: 'rule', key: 'rfc3329:digest-qop' },
      { kind: 'rule', key: 'rfc3329:digest-verify' },
      { kind: 'rule', key: 'rfc3329:algorithm' },
      { kind: 'rule', key: 'rfc3329:protocol' },
      { kind: 'rule', key: 'rfc3329:mode' },
      { kind: 'rule', key: 'rfc3329:encrypt-algorithm' },
      { kind: 'rule', key: 'rfc3329:spi' },
      { kind: 'rule', key: 'rfc3329:port1' },
      { kind: 'rule', key: 'rfc3329:port2' },
      { kind: 'rule', key: 'rfc3329:extension' },
    ],
  },
  'rfc3329:preference': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'q', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3329:qvalue' },
    ],
  },
  'rfc3329:qvalue': {
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: '0', exact: false },
          {
            kind: 'repeat',
            min: 0,
            max: 1,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'literal', text: '.', exact: false },
                { kind: 'repeat', min: 0, max: 3, item: { kind: 'rule', key: 'rfc5234:digit' } },
              ],
            },
          },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: '1', exact: false },
          {
            kind: 'repeat',
            min: 0,
            max: 1,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'literal', text: '.', exact: false },
                { kind: 'repeat', min: 0, max: 3, item: { kind: 'literal', text: '0', exact: false } },
              ],
            },
          },
        ],
      },
    ],
  },
  'rfc3329:digest-algorithm': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'd-alg', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3329:digest-qop': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'd-qop', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3329:digest-verify': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'd-ver', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'repeat', min: 32, max: 32, item: { kind: 'rule', key: 'rfc3261:lhex' } },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc3329:extension': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc3515:refer-to': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Refer-To', exact: false },
          { kind: 'literal', text: 'r', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:address' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:generic-param' },
          ],
        },
      },
    ],
  },
  'rfc3581:response-port': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'rport', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            {
              kind: 'bound',
              min: 0,
              max: 65535,
              item: {
                kind: 'repeat',
                min: 1,
                max: Number.POSITIVE_INFINITY,
                item: { kind: 'rule', key: 'rfc5234:digit' },
              },
            },
          ],
        },
      },
    ],
  },
  'rfc3608:service-route': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Service-Route', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3608:sr-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3608:sr-value' },
          ],
        },
      },
    ],
  },
  'rfc3608:sr-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:name-addr' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:rr-param' },
          ],
        },
      },
    ],
  },
  'rfc3891:replaces': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Replaces', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:callid' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3891:replaces-param' },
          ],
        },
      },
    ],
  },
  'rfc3891:replaces-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3891:to-tag' },
      { kind: 'rule', key: 'rfc3891:from-tag' },
      { kind: 'rule', key: 'rfc3891:early-flag' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc3891:to-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'to-tag', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3891:from-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'from-tag', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3891:early-flag': { kind: 'literal', text: 'early-only', exact: false },
  'rfc3892:referred-by': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Referred-By', exact: false },
          { kind: 'literal', text: 'b', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3892:referrer-uri' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3892:referredby-param' },
          ],
        },
      },
    ],
  },
  'rfc3892:referrer-uri': { kind: 'rule', key: 'rfc3261:address' },
  'rfc3892:referredby-id-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'cid', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3892:sip-clean-msg-id' },
    ],
  },
  'rfc3892:sip-clean-msg-id': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'rule', key: 'rfc3892:dot-atom' },
      { kind: 'literal', text: '@', exact: false },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3892:dot-atom' },
          { kind: 'rule', key: 'rfc3261:host' },
        ],
      },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc3892:dot-atom': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3892:atom' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '.', exact: false },
            { kind: 'rule', key: 'rfc3892:atom' },
          ],
        },
      },
    ],
  },
  'rfc3892:atom': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:alphanum' },
        { kind: 'literal', text: '-', exact: false },
        { kind: 'literal', text: '!', exact: false },
        { kind: 'literal', text: '%', exact: false },
        { kind: 'literal', text: '*', exact: false },
        { kind: 'literal', text: '_', exact: false },
        { kind: 'literal', text: '+', exact: false },
        { kind: 'literal', text: "'", exact: false },
        { kind: 'literal', text: '`', exact: false },
        { kind: 'literal', text: '~', exact: false },
      ],
    },
  },
  'rfc3903:sip-etag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'SIP-ETag', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3903:entity-tag' },
    ],
  },
  'rfc3903:sip-if-match': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'SIP-If-Match', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3903:entity-tag' },
    ],
  },
  'rfc3903:entity-tag': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3911:join': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Join', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:callid' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3911:join-param' },
          ],
        },
      },
    ],
  },
  'rfc3911:join-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3911:to-tag' },
      { kind: 'rule', key: 'rfc3911:from-tag' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc3911:to-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'to-tag', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3911:from-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'from-tag', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3966:telephone-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'tel:', exact: false },
      { kind: 'rule', key: 'rfc3966:telephone-subscriber' },
    ],
  },
  'rfc3966:telephone-subscriber': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3966:global-number' },
      { kind: 'rule', key: 'rfc3966:local-number' },
    ],
  },
  'rfc3966:global-number': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3966:global-number-digits' },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3966:par' } },
    ],
  },
  'rfc3966:local-number': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3966:local-number-digits' },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3966:par' } },
      { kind: 'rule', key: 'rfc3966:context' },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3966:par' } },
    ],
  },
  'rfc3966:par': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3966:parameter' },
      { kind: 'rule', key: 'rfc3966:extension' },
      { kind: 'rule', key: 'rfc3966:isdn-subaddress' },
    ],
  },
  'rfc3966:isdn-subaddress': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: ';isub=', exact: false },
      { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3966:paramchar' } },
    ],
  },
  'rfc3966:extension': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: ';ext=', exact: false },
      { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3966:phonedigit' } },
    ],
  },
  'rfc3966:context': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: ';phone-context=', exact: false },
      { kind: 'rule', key: 'rfc3966:descriptor' },
    ],
  },
  'rfc3966:descriptor': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3966:domainname' },
      { kind: 'rule', key: 'rfc3966:global-number-digits' },
    ],
  },
  'rfc3966:global-number-digits': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '+', exact: false },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3966:phonedigit' } },
      { kind: 'rule', key: 'rfc5234:digit' },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3966:phonedigit' } },
    ],
  },
  'rfc3966:local-number-digits': {
    kind: 'sequence',
    items: [
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3966:phonedigit-hex' } },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc5234:hexdig' },
          { kind: 'literal', text: '*', exact: false },
          { kind: 'literal', text: '#', exact: false },
        ],
      },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3966:phonedigit-hex' } },
    ],
  },
  'rfc3966:domainname': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3966:domainlabel' },
            { kind: 'literal', text: '.', exact: false },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3966:toplabel' },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'literal', text: '.', exact: false } },
    ],
  },
  'rfc3966:domainlabel': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3966:alphanum' },
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3966:alphanum' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'choice',
              alternatives: [
                { kind: 'rule', key: 'rfc3966:alphanum' },
                { kind: 'literal', text: '-', exact: false },
              ],
            },
          },
          { kind: 'rule', key: 'rfc3966:alphanum' },
        ],
      },
    ],
  },
  'rfc3966:toplabel': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:alpha' },
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5234:alpha' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'choice',
              alternatives: [
                { kind: 'rule', key: 'rfc3966:alphanum' },
                { kind: 'literal', text: '-', exact: false },
              ],
            },
          },
          { kind: 'rule', key: 'rfc3966:alphanum' },
        ],
      },
    ],
  },
  'rfc3966:parameter': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: ';', exact: false },
      { kind: 'rule', key: 'rfc3966:pname' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '=', exact: false },
            { kind: 'rule', key: 'rfc3966:pvalue' },
          ],
        },
      },
    ],
  },
  'rfc3966:pname': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3966:alphanum' },
        { kind: 'literal', text: '-', exact: false },
      ],
    },
  },
  'rfc3966:pvalue': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: { kind: 'rule', key: 'rfc3966:paramchar' },
  },
  'rfc3966:paramchar': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3966:param-unreserved' },
      { kind: 'rule', key: 'rfc3966:unreserved' },
      { kind: 'rule', key: 'rfc3966:pct-encoded' },
    ],
  },
  'rfc3966:unreserved': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3966:alphanum' },
      { kind: 'rule', key: 'rfc3966:mark' },
    ],
  },
  'rfc3966:mark': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '-', exact: false },
      { kind: 'literal', text: '_', exact: false },
      { kind: 'literal', text: '.', exact: false },
      { kind: 'literal', text: '!', exact: false },
      { kind: 'literal', text: '~', exact: false },
      { kind: 'literal', text: '*', exact: false },
      { kind: 'literal', text: "'", exact: false },
      { kind: 'literal', text: '(', exact: false },
      { kind: 'literal', text: ')', exact: false },
    ],
  },
  'rfc3966:pct-encoded': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '%', exact: false },
      { kind: 'rule', key: 'rfc5234:hexdig' },
      { kind: 'rule', key: 'rfc5234:hexdig' },
    ],
  },
  'rfc3966:param-unreserved': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '[', exact: false },
      { kind: 'literal', text: ']', exact: false },
      { kind: 'literal', text: '/', exact: false },
      { kind: 'literal', text: ':', exact: false },
      { kind: 'literal', text: '&', exact: false },
      { kind: 'literal', text: '+', exact: false },
      { kind: 'literal', text: '$', exact: false },
    ],
  },
  'rfc3966:phonedigit': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:digit' },
      { kind: 'rule', key: 'rfc3966:visual-separator' },
    ],
  },
  'rfc3966:phonedigit-hex': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:hexdig' },
      { kind: 'literal', text: '*', exact: false },
      { kind: 'literal', text: '#', exact: false },
      { kind: 'rule', key: 'rfc3966:visual-separator' },
    ],
  },
  'rfc3966:visual-separator': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '-', exact: false },
      { kind: 'literal', text: '.', exact: false },
      { kind: 'literal', text: '(', exact: false },
      { kind: 'literal', text: ')', exact: false },
    ],
  },
  'rfc3966:alphanum': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:alpha' },
      { kind: 'rule', key: 'rfc5234:digit' },
    ],
  },
  'rfc3966:reserved': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: ';', exact: false },
      { kind: 'literal', text: '/', exact: false },
      { kind: 'literal', text: '?', exact: false },
      { kind: 'literal', text: ':', exact: false },
      { kind: 'literal', text: '@', exact: false },
      { kind: 'literal', text: '&', exact: false },
      { kind: 'literal', text: '=', exact: false },
      { kind: 'literal', text: '+', exact: false },
      { kind: 'literal', text: '$', exact: false },
      { kind: 'literal', text: ',', exact: false },
    ],
  },
  'rfc3966:uric': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3966:reserved' },
      { kind: 'rule', key: 'rfc3966:unreserved' },
      { kind: 'rule', key: 'rfc3966:pct-encoded' },
    ],
  },
  'rfc4028:session-expires': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Session-Expires', exact: false },
          { kind: 'literal', text: 'x', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:delta-seconds' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc4028:se-params' },
          ],
        },
      },
    ],
  },
  'rfc4028:se-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc4028:refresher-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc4028:refresher-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'refresher', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'uas', exact: false },
          { kind: 'literal', text: 'uac', exact: false },
        ],
      },
    ],
  },
  'rfc4028:min-se': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Min-SE', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:delta-seconds' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3261:generic-param' },
          ],
        },
      },
    ],
  },
  'rfc4538:target-dialog': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Target-Dialog', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:callid' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc4538:td-param' },
          ],
        },
      },
    ],
  },
  'rfc4538:td-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc4538:remote-param' },
      { kind: 'rule', key: 'rfc4538:local-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc4538:remote-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'remote-tag', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc4538:local-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'local-tag', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc5234:alpha': {
    kind: 'choice',
    alternatives: [
      { kind: 'class', ranges: [[65, 90]] },
      { kind: 'class', ranges: [[97, 122]] },
    ],
  },
  'rfc5234:bit': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '0', exact: false },
      { kind: 'literal', text: '1', exact: false },
    ],
  },
  'rfc5234:char': { kind: 'class', ranges: [[1, 127]] },
  'rfc5234:cr': { kind: 'class', ranges: [[13, 13]] },
  'rfc5234:crlf': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc5234:cr' },
      { kind: 'rule', key: 'rfc5234:lf' },
    ],
  },
  'rfc5234:ctl': {
    kind: 'choice',
    alternatives: [
      { kind: 'class', ranges: [[0, 31]] },
      { kind: 'class', ranges: [[127, 127]] },
    ],
  },
  'rfc5234:digit': { kind: 'class', ranges: [[48, 57]] },
  'rfc5234:dquote': { kind: 'class', ranges: [[34, 34]] },
  'rfc5234:hexdig': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:digit' },
      { kind: 'literal', text: 'A', exact: false },
      { kind: 'literal', text: 'B', exact: false },
      { kind: 'literal', text: 'C', exact: false },
      { kind: 'literal', text: 'D', exact: false },
      { kind: 'literal', text: 'E', exact: false },
      { kind: 'literal', text: 'F', exact: false },
    ],
  },
  'rfc5234:htab': { kind: 'class', ranges: [[9, 9]] },
  'rfc5234:lf': { kind: 'class', ranges: [[10, 10]] },
  'rfc5234:lwsp': {
    kind: 'repeat',
    min: 0,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc5234:wsp' },
        {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc5234:crlf' },
            { kind: 'rule', key: 'rfc5234:wsp' },
          ],
        },
      ],
    },
  },
  'rfc5234:octet': { kind: 'class', ranges: [[0, 255]] },
  'rfc5234:sp': { kind: 'class', ranges: [[32, 32]] },
  'rfc5234:vchar': { kind: 'class', ranges: [[33, 126]] },
  'rfc5234:wsp': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:sp' },
      { kind: 'rule', key: 'rfc5234:htab' },
    ],
  },
  'rfc8496:p-charge-info': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Charge-Info', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:address' },
    ],
  },
  'rfc3261:header-end': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '', exact: false },
      { kind: 'lenient', name: 'trailing-white-space', item: { kind: 'rule', key: 'rfc3261:lws' } },
    ],
  },
  'rfc3261:h16': { kind: 'repeat', min: 1, max: 4, item: { kind: 'rule', key: 'rfc5234:hexdig' } },
  'rfc3261:ls32': {
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:h16' },
          { kind: 'literal', text: ':', exact: false },
          { kind: 'rule', key: 'rfc3261:h16' },
        ],
      },
      { kind: 'rule', key: 'rfc3261:ipv4address' },
    ],
  },
  'rfc3261:dec-octet': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:digit' },
      {
        kind: 'sequence',
        items: [
          { kind: 'class', ranges: [[49, 57]] },
          { kind: 'rule', key: 'rfc5234:digit' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: '1', exact: false },
          { kind: 'repeat', min: 2, max: 2, item: { kind: 'rule', key: 'rfc5234:digit' } },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: '2', exact: false },
          { kind: 'class', ranges: [[48, 52]] },
          { kind: 'rule', key: 'rfc5234:digit' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: '25', exact: false },
          { kind: 'class', ranges: [[48, 53]] },
        ],
      },
    ],
  },
  'rfc3261:other-uri': {
    kind: 'sequence',
    items: [
      { kind: 'except', words: ['sip', 'sips', 'tel'], item: { kind: 'rule', key: 'rfc3261:scheme' } },
      { kind: 'literal', text: ':', exact: false },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3261:hier-part' },
          { kind: 'rule', key: 'rfc3261:opaque-part' },
        ],
      },
    ],
  },
  'rfc3261:info-uri': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:sip-uri' },
      { kind: 'rule', key: 'rfc3261:sips-uri' },
      { kind: 'rule', key: 'rfc3966:telephone-uri' },
      { kind: 'rule', key: 'rfc3261:absoluteuri' },
    ],
  },
  'rfc3261:address': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:name-addr' },
      { kind: 'rule', key: 'rfc3261:bare-addr-spec' },
    ],
  },
  'rfc3261:bare-addr-spec': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:bare-sip-uri' },
      { kind: 'rule', key: 'rfc3261:bare-sips-uri' },
      { kind: 'rule', key: 'rfc3261:bare-telephone-uri' },
      { kind: 'rule', key: 'rfc3261:bare-other-uri' },
    ],
  },
  'rfc3261:bare-sip-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'sip:', exact: false },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:bare-userinfo' } },
      { kind: 'rule', key: 'rfc3261:hostport' },
    ],
  },
  'rfc3261:bare-sips-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'sips:', exact: false },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:bare-userinfo' } },
      { kind: 'rule', key: 'rfc3261:hostport' },
    ],
  },
  'rfc3261:bare-userinfo': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:bare-user' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: ':', exact: false },
            { kind: 'rule', key: 'rfc3261:bare-password' },
          ],
        },
      },
      { kind: 'literal', text: '@', exact: false },
    ],
  },
  'rfc3261:bare-user': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:unreserved' },
        { kind: 'rule', key: 'rfc3261:escaped' },
        { kind: 'literal', text: '&', exact: false },
        { kind: 'literal', text: '=', exact: false },
        { kind: 'literal', text: '+', exact: false },
        { kind: 'literal', text: '$', exact: false },
        { kind: 'literal', text: '/', exact: false },
      ],
    },
  },
  'rfc3261:bare-password': {
    kind: 'repeat',
    min: 0,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:unreserved' },
        { kind: 'rule', key: 'rfc3261:escaped' },
        { kind: 'literal', text: '&', exact: false },
        { kind: 'literal', text: '=', exact: false },
        { kind: 'literal', text: '+', exact: false },
        { kind: 'literal', text: '$', exact: false },
      ],
    },
  },
  'rfc3261:bare-telephone-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'tel:', exact: false },
      { kind: 'rule', key: 'rfc3966:global-number-digits' },
    ],
  },
  'rfc3261:bare-other-uri': {
    kind: 'sequence',
    items: [
      { kind: 'except', words: ['sip', 'sips', 'tel'], item: { kind: 'rule', key: 'rfc3261:scheme' } },
      { kind: 'literal', text: ':', exact: false },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3261:bare-hier-part' },
          { kind: 'rule', key: 'rfc3261:bare-opaque-part' },
        ],
      },
    ],
  },
  'rfc3261:bare-hier-part': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:bare-net-path' },
      { kind: 'rule', key: 'rfc3261:bare-abs-path' },
    ],
  },
  'rfc3261:bare-net-path': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '//', exact: false },
      { kind: 'rule', key: 'rfc3261:bare-authority' },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:bare-abs-path' } },
    ],
  },
  'rfc3261:bare-authority': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:bare-srvr' },
      { kind: 'rule', key: 'rfc3261:bare-reg-name' },
    ],
  },
  'rfc3261:bare-srvr': {
    kind: 'repeat',
    min: 0,
    max: 1,
    item: {
      kind: 'sequence',
      items: [
        { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:bare-userinfo' } },
        { kind: 'rule', key: 'rfc3261:hostport' },
      ],
    },
  },
  'rfc3261:bare-reg-name': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:unreserved' },
        { kind: 'rule', key: 'rfc3261:escaped' },
        { kind: 'literal', text: '$', exact: false },
        { kind: 'literal', text: ':', exact: false },
        { kind: 'literal', text: '@', exact: false },
        { kind: 'literal', text: '&', exact: false },
        { kind: 'literal', text: '=', exact: false },
        { kind: 'literal', text: '+', exact: false },
      ],
    },
  },
  'rfc3261:bare-abs-path': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '/', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'choice',
          alternatives: [
            { kind: 'rule', key: 'rfc3261:bare-pchar' },
            { kind: 'literal', text: '/', exact: false },
          ],
        },
      },
    ],
  },
  'rfc3261:bare-opaque-part': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:bare-pchar' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'choice',
          alternatives: [
            { kind: 'rule', key: 'rfc3261:bare-pchar' },
            { kind: 'literal', text: '/', exact: false },
          ],
        },
      },
    ],
  },
  'rfc3261:bare-pchar': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:unreserved' },
      { kind: 'rule', key: 'rfc3261:escaped' },
      { kind: 'literal', text: ':', exact: false },
      { kind: 'literal', text: '@', exact: false },
      { kind: 'literal', text: '&', exact: false },
      { kind: 'literal', text: '=', exact: false },
      { kind: 'literal', text: '+', exact: false },
      { kind: 'literal', text: '$', exact: false },
    ],
  },
  'rfc3261:accept-q': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'q', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:qvalue' },
    ],
  },
  'rfc3261:digest-credentials': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Digest', exact: false },
      { kind: 'rule', key: 'rfc3261:lws' },
      { kind: 'rule', key: 'rfc3261:digest-response' },
    ],
  },
  'rfc3261:digest-challenge': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Digest', exact: false },
      { kind: 'rule', key: 'rfc3261:lws' },
      { kind: 'rule', key: 'rfc3261:digest-cln' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3261:digest-cln' },
          ],
        },
      },
    ],
  },
  'rfc3261:stale-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'true', exact: false },
      { kind: 'literal', text: 'false', exact: false },
    ],
  },
  'rfc3261:algorithm-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'MD5', exact: false },
      { kind: 'literal', text: 'MD5-sess', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3261:transport-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'udp', exact: false },
      { kind: 'literal', text: 'tcp', exact: false },
      { kind: 'literal', text: 'sctp', exact: false },
      { kind: 'literal', text: 'tls', exact: false },
      { kind: 'rule', key: 'rfc3261:other-transport' },
    ],
  },
  'rfc3261:user-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'phone', exact: false },
      { kind: 'literal', text: 'ip', exact: false },
      { kind: 'rule', key: 'rfc3261:other-user' },
    ],
  },
  'rfc3261:purpose-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'purpose', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:purpose' },
    ],
  },
  'rfc3261:purpose': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'icon', exact: false },
      { kind: 'literal', text: 'info', exact: false },
      { kind: 'literal', text: 'card', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc3261:handling': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'optional', exact: false },
      { kind: 'literal', text: 'required', exact: false },
      { kind: 'rule', key: 'rfc3261:other-handling' },
    ],
  },
  'rfc3261:duration-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'duration', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:delta-seconds' },
    ],
  },
  'rfc3261:server-vals': {
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:server-val' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:lws' },
                { kind: 'rule', key: 'rfc3261:server-val' },
              ],
            },
          },
        ],
      },
      {
        kind: 'lenient',
        name: 'any-product-text',
        item: {
          kind: 'repeat',
          min: 0,
          max: 1,
          item: {
            kind: 'sequence',
            items: [
              {
                kind: 'choice',
                alternatives: [
                  { kind: 'class', ranges: [[0, 8]] },
                  { kind: 'class', ranges: [[11, 12]] },
                  { kind: 'class', ranges: [[14, 31]] },
                  { kind: 'class', ranges: [[33, 255]] },
                ],
              },
              {
                kind: 'repeat',
                min: 0,
                max: Number.POSITIVE_INFINITY,
                item: {
                  kind: 'sequence',
                  items: [
                    {
                      kind: 'repeat',
                      min: 0,
                      max: Number.POSITIVE_INFINITY,
                      item: { kind: 'rule', key: 'rfc3261:lws' },
                    },
                    {
                      kind: 'choice',
                      alternatives: [
                        { kind: 'class', ranges: [[0, 8]] },
                        { kind: 'class', ranges: [[11, 12]] },
                        { kind: 'class', ranges: [[14, 31]] },
                        { kind: 'class', ranges: [[33, 255]] },
                      ],
                    },
                  ],
                },
              },
            ],
          },
        },
      },
    ],
  },
  'rfc3261:timestamp-value': {
    kind: 'sequence',
    items: [
      { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '.', exact: false },
            { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
          ],
        },
      },
    ],
  },
  'rfc3329:algorithm': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'alg', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'hmac-md5-96', exact: false },
          { kind: 'literal', text: 'hmac-sha-1-96', exact: false },
        ],
      },
    ],
  },
  'rfc3329:protocol': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'prot', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'ah', exact: false },
          { kind: 'literal', text: 'esp', exact: false },
        ],
      },
    ],
  },
  'rfc3329:mode': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'mod', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'trans', exact: false },
          { kind: 'literal', text: 'tun', exact: false },
        ],
      },
    ],
  },
  'rfc3329:encrypt-algorithm': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'ealg', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'des-ede3-cbc', exact: false },
          { kind: 'literal', text: 'null', exact: false },
        ],
      },
    ],
  },
  'rfc3329:spi': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'spi', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3329:spivalue' },
    ],
  },
  'rfc3329:spivalue': {
    kind: 'bound',
    min: 0,
    max: 4294967295,
    item: { kind: 'repeat', min: 1, max: 10, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc3329:port1': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'port1', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3329:port' },
    ],
  },
  'rfc3329:port2': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'port2', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3329:port' },
    ],
  },
  'rfc3329:port': {
    kind: 'bound',
    min: 0,
    max: 65535,
    item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc3892:referredby-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3892:referredby-id-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc5806:diversion': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Diversion', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc5806:diversion-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc5806:diversion-value' },
          ],
        },
      },
    ],
  },
  'rfc5806:diversion-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:name-addr' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc5806:diversion-params' },
          ],
        },
      },
    ],
  },
  'rfc5806:diversion-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5806:diversion-reason' },
      { kind: 'rule', key: 'rfc5806:diversion-counter' },
      { kind: 'rule', key: 'rfc5806:diversion-limit' },
      { kind: 'rule', key: 'rfc5806:diversion-privacy' },
      { kind: 'rule', key: 'rfc5806:diversion-screen' },
      { kind: 'rule', key: 'rfc5806:diversion-extension' },
    ],
  },
  'rfc5806:diversion-reason': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'reason', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5806:diversion-reason-value' },
    ],
  },
  'rfc5806:diversion-reason-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'unknown', exact: false },
      { kind: 'literal', text: 'user-busy', exact: false },
      { kind: 'literal', text: 'no-answer', exact: false },
      { kind: 'literal', text: 'unavailable', exact: false },
      { kind: 'literal', text: 'unconditional', exact: false },
      { kind: 'literal', text: 'time-of-day', exact: false },
      { kind: 'literal', text: 'do-not-disturb', exact: false },
      { kind: 'literal', text: 'deflection', exact: false },
      { kind: 'literal', text: 'follow-me', exact: false },
      { kind: 'literal', text: 'out-of-service', exact: false },
      { kind: 'literal', text: 'away', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc5806:diversion-counter': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'counter', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'bound',
        min: 0,
        max: 99,
        item: { kind: 'repeat', min: 1, max: 2, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
    ],
  },
  'rfc5806:diversion-limit': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'limit', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'bound',
        min: 0,
        max: 99,
        item: { kind: 'repeat', min: 1, max: 2, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
    ],
  },
  'rfc5806:diversion-privacy': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'privacy', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5806:diversion-privacy-value' },
    ],
  },
  'rfc5806:diversion-privacy-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'full', exact: false },
      { kind: 'literal', text: 'name', exact: false },
      { kind: 'literal', text: 'uri', exact: false },
      { kind: 'literal', text: 'off', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc5806:diversion-screen': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'screen', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5806:diversion-screen-value' },
    ],
  },
  'rfc5806:diversion-screen-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'yes', exact: false },
      { kind: 'literal', text: 'no', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc5806:diversion-extension': { kind: 'rule', key: 'rfc3261:generic-param' },
  'header:accept': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:accept-range' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc3261:accept-range' },
                ],
              },
            },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:accept-encoding': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:encoding' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc3261:encoding' },
                ],
              },
            },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:accept-language': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:language' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc3261:language' },
                ],
              },
            },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:alert-info': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:alert-param' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:alert-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:allow': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:method' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc3261:method' },
                ],
              },
            },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:authentication-info': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:ainfo' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:ainfo' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:authorization': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:credentials' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:call-id': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:callid' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:call-info': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:info' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:info' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:contact': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3261:star' },
          {
            kind: 'sequence',
            items: [
              { kind: 'rule', key: 'rfc3261:contact-param' },
              {
                kind: 'repeat',
                min: 0,
                max: Number.POSITIVE_INFINITY,
                item: {
                  kind: 'sequence',
                  items: [
                    { kind: 'rule', key: 'rfc3261:comma' },
                    { kind: 'rule', key: 'rfc3261:contact-param' },
                  ],
                },
              },
            ],
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:content-disposition': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:disp-type' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc3261:disp-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:content-encoding': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:content-coding' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:content-coding' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:content-language': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:language-tag' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:language-tag' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:content-length': {
    kind: 'sequence',
    items: [
      {
        kind: 'bound',
        min: 0,
        max: 4294967295,
        item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:content-type': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:media-type' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:cseq': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          {
            kind: 'bound',
            min: 0,
            max: 4294967295,
            item: {
              kind: 'repeat',
              min: 1,
              max: Number.POSITIVE_INFINITY,
              item: { kind: 'rule', key: 'rfc5234:digit' },
            },
          },
          { kind: 'rule', key: 'rfc3261:lws' },
          { kind: 'rule', key: 'rfc3261:method' },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:date': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:sip-date' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:error-info': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:error-uri' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:error-uri' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:expires': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:delta-seconds' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:from': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:from-spec' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:in-reply-to': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:callid' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:callid' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:max-forwards': {
    kind: 'sequence',
    items: [
      {
        kind: 'bound',
        min: 0,
        max: 255,
        item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:mime-version': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          {
            kind: 'bound',
            min: 0,
            max: 4294967295,
            item: {
              kind: 'repeat',
              min: 1,
              max: Number.POSITIVE_INFINITY,
              item: { kind: 'rule', key: 'rfc5234:digit' },
            },
          },
          { kind: 'literal', text: '.', exact: false },
          {
            kind: 'bound',
            min: 0,
            max: 4294967295,
            item: {
              kind: 'repeat',
              min: 1,
              max: Number.POSITIVE_INFINITY,
              item: { kind: 'rule', key: 'rfc5234:digit' },
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:min-expires': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:delta-seconds' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:organization': {
    kind: 'sequence',
    items: [
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:text-utf8-trim' } },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:priority': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:priority-value' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:proxy-authenticate': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:challenge' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:proxy-authorization': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:credentials' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:proxy-require': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:option-tag' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:option-tag' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:record-route': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:rec-route' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:rec-route' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:reply-to': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:rplyto-spec' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:require': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:option-tag' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:option-tag' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:retry-after': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:delta-seconds' },
          { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:comment' } },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc3261:retry-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:route': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:route-param' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:route-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:server': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:server-vals' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:subject': {
    kind: 'sequence',
    items: [
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:text-utf8-trim' } },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:supported': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:option-tag' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc3261:option-tag' },
                ],
              },
            },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:timestamp': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:timestamp-value' },
          {
            kind: 'repeat',
            min: 0,
            max: 1,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:lws' },
                { kind: 'rule', key: 'rfc3261:delay' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:to': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:address' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc3261:to-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:unsupported': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:option-tag' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:option-tag' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:user-agent': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:server-vals' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:via': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:via-parm' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:via-parm' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:warning': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:warning-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3261:warning-value' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:www-authenticate': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:challenge' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:rack': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3262:response-num' },
          { kind: 'rule', key: 'rfc3261:lws' },
          { kind: 'rule', key: 'rfc3262:cseq-num' },
          { kind: 'rule', key: 'rfc3261:lws' },
          { kind: 'rule', key: 'rfc3261:method' },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:rseq': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3262:response-num' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-media-authorization': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3313:p-media-authorization-token' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3313:p-media-authorization-token' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:privacy': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3323:priv-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                {
                  kind: 'choice',
                  alternatives: [
                    { kind: 'rule', key: 'rfc3261:semi' },
                    { kind: 'rule', key: 'rfc3261:comma' },
                  ],
                },
                { kind: 'rule', key: 'rfc3323:priv-value' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-asserted-identity': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3325:passertedid-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3325:passertedid-value' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-preferred-identity': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3325:ppreferredid-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3325:ppreferredid-value' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:reason': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3326:reason-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3326:reason-value' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:path': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3327:path-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3327:path-value' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:security-client': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3329:sec-mechanism' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3329:sec-mechanism' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:security-server': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3329:sec-mechanism' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3329:sec-mechanism' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:security-verify': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3329:sec-mechanism' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3329:sec-mechanism' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:refer-to': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:address' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc3261:generic-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:service-route': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3608:sr-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3608:sr-value' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:replaces': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:callid' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc3891:replaces-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:referred-by': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3892:referrer-uri' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc3892:referredby-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:sip-etag': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3903:entity-tag' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:sip-if-match': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3903:entity-tag' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:join': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:callid' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc3911:join-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:session-expires': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:delta-seconds' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc4028:se-params' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:min-se': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:delta-seconds' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc3261:generic-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:target-dialog': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:callid' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc4538:td-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:diversion': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5806:diversion-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc5806:diversion-value' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-charge-info': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:address' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
};
