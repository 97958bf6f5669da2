// @generated from grammar/.
// Do not edit: change the grammar, then `npm run generate`.

import type { Node } from '../runtime/node.ts';
/**
 * The rules of the grammar that is in force, as they were read: with bounds, exceptions and leniences, and before
 * any rewrite.
 */
export const grammar: Readonly<Record<string, Node>> = {
  'iana:prackm': { kind: 'literal', text: 'PRACK', exact: true },
  'iana:subscribem': { kind: 'literal', text: 'SUBSCRIBE', exact: true },
  'iana:notifym': { kind: 'literal', text: 'NOTIFY', exact: true },
  'iana:updatem': { kind: 'literal', text: 'UPDATE', exact: true },
  'iana:messagem': { kind: 'literal', text: 'MESSAGE', exact: true },
  'iana:referm': { kind: 'literal', text: 'REFER', exact: true },
  'iana:publishm': { kind: 'literal', text: 'PUBLISH', exact: true },
  'iana:infom': { kind: 'literal', text: 'INFO', exact: true },
  'lenient:ainfo-name': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:auth-scheme' },
            { kind: 'rule', key: 'rfc3261:lws' },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:auth-param-name' },
    ],
  },
  'lenient:reason-char': {
    kind: 'choice',
    alternatives: [
      { kind: 'class', ranges: [[32, 33]] },
      { kind: 'class', ranges: [[35, 91]] },
      { kind: 'class', ranges: [[93, 126]] },
    ],
  },
  'lenient:any-label': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3261:alphanum' },
          { kind: 'literal', text: '_', exact: false },
        ],
      },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'choice',
          alternatives: [
            { kind: 'rule', key: 'rfc3261:alphanum' },
            { kind: 'literal', text: '-', exact: false },
            { kind: 'literal', text: '_', exact: false },
          ],
        },
      },
    ],
  },
  'lenient:any-toplabel': {
    kind: 'sequence',
    items: [
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc5234:alpha' },
          { kind: 'literal', text: '_', exact: false },
        ],
      },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'choice',
          alternatives: [
            { kind: 'rule', key: 'rfc3261:alphanum' },
            { kind: 'literal', text: '-', exact: false },
            { kind: 'literal', text: '_', exact: false },
          ],
        },
      },
    ],
  },
  'lenient:bare-user-unreserved': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '&', exact: false },
      { kind: 'literal', text: '=', exact: false },
      { kind: 'literal', text: '+', exact: false },
      { kind: 'literal', text: '$', exact: false },
      { kind: 'literal', text: '/', exact: false },
    ],
  },
  'lenient:alert-words': {
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
            { kind: 'rule', key: 'rfc3261:token' },
          ],
        },
      },
      {
        kind: 'repeat',
        min: 1,
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
  'lenient:token-param': { kind: 'rule', key: 'lenient:token68' },
  'lenient:token68': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 1,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'choice',
          alternatives: [
            { kind: 'rule', key: 'rfc5234:alpha' },
            { kind: 'rule', key: 'rfc5234:digit' },
            { kind: 'literal', text: '-', exact: false },
            { kind: 'literal', text: '.', exact: false },
            { kind: 'literal', text: '_', exact: false },
            { kind: 'literal', text: '~', exact: false },
            { kind: 'literal', text: '+', exact: false },
            { kind: 'literal', text: '/', exact: false },
          ],
        },
      },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'literal', text: '=', exact: false } },
    ],
  },
  'lenient:access-char': {
    kind: 'choice',
    alternatives: [
      { kind: 'class', ranges: [[33, 33]] },
      { kind: 'class', ranges: [[35, 43]] },
      { kind: 'class', ranges: [[45, 58]] },
      { kind: 'class', ranges: [[60, 126]] },
    ],
  },
  'lenient:value-begin': {
    kind: 'choice',
    alternatives: [
      { kind: 'class', ranges: [[33, 33]] },
      { kind: 'class', ranges: [[35, 43]] },
      { kind: 'class', ranges: [[45, 58]] },
      { kind: 'class', ranges: [[61, 61]] },
      { kind: 'class', ranges: [[63, 90]] },
      { kind: 'class', ranges: [[92, 126]] },
    ],
  },
  'lenient:name-char': {
    kind: 'choice',
    alternatives: [
      { kind: 'class', ranges: [[33, 33]] },
      { kind: 'class', ranges: [[35, 43]] },
      { kind: 'class', ranges: [[45, 57]] },
      { kind: 'class', ranges: [[61, 61]] },
      { kind: 'class', ranges: [[63, 126]] },
      { kind: 'class', ranges: [[128, 255]] },
    ],
  },
  'lenient:twice-char': {
    kind: 'choice',
    alternatives: [
      { kind: 'class', ranges: [[33, 33]] },
      { kind: 'class', ranges: [[35, 59]] },
      { kind: 'class', ranges: [[61, 91]] },
      { kind: 'class', ranges: [[93, 126]] },
      { kind: 'class', ranges: [[128, 255]] },
    ],
  },
  'lenient:unbracketed-uri': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'lenient:unbracketed-sip-uri' },
      { kind: 'rule', key: 'lenient:unbracketed-sips-uri' },
      { kind: 'rule', key: 'lenient:unbracketed-telephone-uri' },
      { kind: 'rule', key: 'rfc3261:bare-other-uri' },
    ],
  },
  'lenient:unbracketed-sip-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'sip:', exact: false },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:bare-userinfo' } },
      { kind: 'rule', key: 'rfc3261:hostport' },
      { kind: 'rule', key: 'rfc3261:uri-parameters' },
    ],
  },
  'lenient:unbracketed-sips-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'sips:', exact: false },
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:bare-userinfo' } },
      { kind: 'rule', key: 'rfc3261:hostport' },
      { kind: 'rule', key: 'rfc3261:uri-parameters' },
    ],
  },
  'lenient:unbracketed-telephone-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'tel:', exact: false },
      { kind: 'rule', key: 'rfc3966:global-number-digits' },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3966:par' } },
    ],
  },
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
    kind: 'choice',
    alternatives: [
      {
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
      { kind: 'lenient', name: 'empty-user', item: { kind: 'literal', text: '', exact: false } },
      {
        kind: 'lenient',
        name: 'hash-in-user',
        item: {
          kind: 'sequence',
          items: [
            {
              kind: 'repeat',
              min: 0,
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
            { kind: 'literal', text: '#', exact: false },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'choice',
                alternatives: [
                  { kind: 'rule', key: 'rfc3261:unreserved' },
                  { kind: 'rule', key: 'rfc3261:escaped' },
                  { kind: 'rule', key: 'rfc3261:user-unreserved' },
                  { kind: 'literal', text: '#', exact: false },
                ],
              },
            },
          ],
        },
      },
    ],
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
    kind: 'choice',
    alternatives: [
      {
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
      {
        kind: 'lenient',
        name: 'any-hostname',
        item: {
          kind: 'sequence',
          items: [
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'lenient:any-label' },
                  { kind: 'literal', text: '.', exact: false },
                ],
              },
            },
            { kind: 'rule', key: 'lenient:any-toplabel' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'literal', text: '.', exact: false },
                  { kind: 'rule', key: 'lenient:any-label' },
                ],
              },
            },
            { kind: 'repeat', min: 0, max: 1, item: { kind: 'literal', text: '.', exact: false } },
          ],
        },
      },
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
      { kind: 'rule', key: 'rfc3486:compression-param' },
      { kind: 'rule', key: 'rfc4458:target-param' },
      { kind: 'rule', key: 'rfc4458:cause-param' },
      { kind: 'rule', key: 'rfc5049:uri-sip-sigcomp-id' },
      { kind: 'rule', key: 'rfc5626:ob-param' },
      { kind: 'rule', key: 'rfc5627:gr-param' },
      { kind: 'rule', key: 'rfc6140:bnc-param' },
      { kind: 'rule', key: 'rfc6140:sg-param' },
      { kind: 'rule', key: 'rfc6910:completion-uri-param' },
      { kind: 'rule', key: 'rfc7549:iotl-param' },
      { kind: 'rule', key: 'rfc8599:pn-provider' },
      { kind: 'rule', key: 'rfc8599:pn-param' },
      { kind: 'rule', key: 'rfc8599:pn-prid' },
      { kind: 'rule', key: 'rfc8599:pn-purr' },
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
    kind: 'choice',
    alternatives: [
      { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3261:paramchar' } },
      {
        kind: 'lenient',
        name: 'any-uri-parameter',
        item: {
          kind: 'choice',
          alternatives: [
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'choice',
                alternatives: [
                  { kind: 'rule', key: 'rfc3261:paramchar' },
                  { kind: 'literal', text: '=', exact: false },
                ],
              },
            },
            {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc5234:dquote' },
                {
                  kind: 'repeat',
                  min: 0,
                  max: Number.POSITIVE_INFINITY,
                  item: {
                    kind: 'choice',
                    alternatives: [
                      { kind: 'rule', key: 'rfc3261:paramchar' },
                      { kind: 'literal', text: '=', exact: false },
                    ],
                  },
                },
                { kind: 'rule', key: 'rfc5234:dquote' },
              ],
            },
          ],
        },
      },
    ],
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
    kind: 'choice',
    alternatives: [
      {
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
      {
        kind: 'lenient',
        name: 'unescaped-reason',
        item: {
          kind: 'sequence',
          items: [
            {
              kind: 'choice',
              alternatives: [
                { kind: 'literal', text: 'SIP', exact: false },
                { kind: 'literal', text: 'Q.850', exact: false },
              ],
            },
            { kind: 'literal', text: ';cause=', exact: false },
            { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
            {
              kind: 'repeat',
              min: 0,
              max: 1,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'literal', text: ';text=', exact: false },
                  { kind: 'rule', key: 'rfc5234:dquote' },
                  {
                    kind: 'repeat',
                    min: 0,
                    max: Number.POSITIVE_INFINITY,
                    item: { kind: 'rule', key: 'lenient:reason-char' },
                  },
                  { kind: 'rule', key: 'rfc5234:dquote' },
                ],
              },
            },
          ],
        },
      },
    ],
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
        {
          kind: 'repeat',
          min: 0,
          max: 1,
          item: {
            kind: 'sequence',
            items: [
              { kind: 'rule', key: 'rfc3261:authority-user' },
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
        },
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
      { kind: 'rule', key: 'rfc3261:spaced-reason' },
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
      {
        kind: 'lenient',
        name: 'any-parameter-value',
        item: {
          kind: 'repeat',
          min: 0,
          max: 1,
          item: {
            kind: 'sequence',
            items: [
              { kind: 'rule', key: 'lenient:value-begin' },
              {
                kind: 'repeat',
                min: 0,
                max: Number.POSITIVE_INFINITY,
                item: {
                  kind: 'choice',
                  alternatives: [
                    { kind: 'rule', key: 'lenient:value-begin' },
                    { kind: 'literal', text: '[', exact: false },
                  ],
                },
              },
            ],
          },
        },
      },
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
      {
        kind: 'lenient',
        name: 'any-language',
        item: {
          kind: 'repeat',
          min: 1,
          max: Number.POSITIVE_INFINITY,
          item: {
            kind: 'choice',
            alternatives: [
              { kind: 'rule', key: 'rfc3261:alphanum' },
              { kind: 'literal', text: '-', exact: false },
              { kind: 'literal', text: '_', exact: false },
            ],
          },
        },
      },
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
    kind: 'choice',
    alternatives: [
      {
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
                { kind: 'rule', key: 'rfc3261:alert-info-param' },
              ],
            },
          },
        ],
      },
      {
        kind: 'lenient',
        name: 'no-info-uri',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:semi' } },
            { kind: 'rule', key: 'rfc3261:alert-info-param' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:semi' },
                  { kind: 'rule', key: 'rfc3261:alert-info-param' },
                ],
              },
            },
          ],
        },
      },
      {
        kind: 'lenient',
        name: 'alert-name',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:laquot' },
            { kind: 'rule', key: 'rfc3261:alert-info-param' },
            { kind: 'rule', key: 'rfc3261:raquot' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:semi' },
                  { kind: 'rule', key: 'rfc3261:alert-info-param' },
                ],
              },
            },
          ],
        },
      },
      {
        kind: 'lenient',
        name: 'bare-info-uri',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:bare-info-uri' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:semi' },
                  { kind: 'rule', key: 'rfc3261:alert-info-param' },
                ],
              },
            },
          ],
        },
      },
      { kind: 'lenient', name: 'alert-words', item: { kind: 'rule', key: 'lenient:alert-words' } },
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
      { kind: 'rule', key: 'rfc3310:auts' },
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
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:ldquot' },
          { kind: 'repeat', min: 32, max: 32, item: { kind: 'rule', key: 'rfc3261:lhex' } },
          { kind: 'rule', key: 'rfc3261:rdquot' },
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:ldquot' },
          { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3261:lhex' } },
          { kind: 'rule', key: 'rfc3261:rdquot' },
        ],
      },
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
    kind: 'choice',
    alternatives: [
      {
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
      {
        kind: 'lenient',
        name: 'credentials-token',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:auth-scheme' },
            { kind: 'rule', key: 'rfc3261:lws' },
            { kind: 'rule', key: 'lenient:token-param' },
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
      {
        kind: 'lenient',
        name: 'auth-info-param',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'lenient:ainfo-name' },
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
      },
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
    kind: 'choice',
    alternatives: [
      {
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
      {
        kind: 'lenient',
        name: 'any-call-id',
        item: {
          kind: 'repeat',
          min: 1,
          max: Number.POSITIVE_INFINITY,
          item: {
            kind: 'choice',
            alternatives: [
              { kind: 'class', ranges: [[33, 43]] },
              { kind: 'class', ranges: [[45, 58]] },
              { kind: 'class', ranges: [[60, 126]] },
            ],
          },
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
    kind: 'choice',
    alternatives: [
      {
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
      {
        kind: 'lenient',
        name: 'no-info-uri',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'repeat', min: 0, max: 1, item: { kind: 'rule', key: 'rfc3261:semi' } },
            { kind: 'rule', key: 'rfc3261:info-param' },
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
      },
      {
        kind: 'lenient',
        name: 'bare-info-uri',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:bare-info-uri' },
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
      },
    ],
  },
  'rfc3261:info-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:purpose-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
      { kind: 'rule', key: 'rfc6910:completion-param' },
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
      {
        kind: 'lenient',
        name: 'any-display-name',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'lenient:name-char' } },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:lws' },
                  {
                    kind: 'repeat',
                    min: 1,
                    max: Number.POSITIVE_INFINITY,
                    item: { kind: 'rule', key: 'lenient:name-char' },
                  },
                ],
              },
            },
          ],
        },
      },
      {
        kind: 'lenient',
        name: 'quoted-twice',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'repeat', min: 2, max: 2, item: { kind: 'rule', key: 'rfc5234:dquote' } },
            { kind: 'rule', key: 'lenient:twice-char' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'choice',
                alternatives: [
                  { kind: 'rule', key: 'lenient:twice-char' },
                  { kind: 'rule', key: 'rfc5234:sp' },
                ],
              },
            },
            { kind: 'repeat', min: 2, max: 2, item: { kind: 'rule', key: 'rfc5234:dquote' } },
          ],
        },
      },
    ],
  },
  'rfc3261:contact-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:c-p-q' },
      { kind: 'rule', key: 'rfc3261:c-p-expires' },
      { kind: 'rule', key: 'rfc3261:contact-extension' },
      { kind: 'rule', key: 'rfc3840:feature-param' },
      { kind: 'rule', key: 'rfc5626:c-p-reg' },
      { kind: 'rule', key: 'rfc5626:c-p-instance' },
      { kind: 'rule', key: 'rfc5627:temp-gruu' },
      { kind: 'rule', key: 'rfc5627:pub-gruu' },
      { kind: 'rule', key: 'rfc6140:temp-gruu-cookie' },
      { kind: 'rule', key: 'rfc7044:rc-param' },
      { kind: 'rule', key: 'rfc7044:mp-param' },
      { kind: 'rule', key: 'rfc7044:np-param' },
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
      { kind: 'literal', text: 'aib', exact: false },
      { kind: 'literal', text: 'by-reference', exact: false },
      { kind: 'literal', text: 'early-session', exact: false },
      { kind: 'literal', text: 'info-package', exact: false },
      { kind: 'literal', text: 'recipient-list', exact: false },
      { kind: 'literal', text: 'recipient-list-history', exact: false },
      { kind: 'literal', text: 'recording-session', exact: false },
      { kind: 'literal', text: 'signal', exact: false },
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
    kind: 'choice',
    alternatives: [
      {
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
      {
        kind: 'lenient',
        name: 'any-language',
        item: {
          kind: 'repeat',
          min: 1,
          max: Number.POSITIVE_INFINITY,
          item: {
            kind: 'choice',
            alternatives: [
              { kind: 'rule', key: 'rfc3261:alphanum' },
              { kind: 'literal', text: '-', exact: false },
              { kind: 'literal', text: '_', exact: false },
            ],
          },
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
      {
        kind: 'lenient',
        name: 'any-parameter-value',
        item: {
          kind: 'repeat',
          min: 0,
          max: 1,
          item: {
            kind: 'sequence',
            items: [
              { kind: 'rule', key: 'lenient:value-begin' },
              {
                kind: 'repeat',
                min: 0,
                max: Number.POSITIVE_INFINITY,
                item: {
                  kind: 'choice',
                  alternatives: [
                    { kind: 'rule', key: 'lenient:value-begin' },
                    { kind: 'literal', text: '[', exact: false },
                  ],
                },
              },
            ],
          },
        },
      },
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
    kind: 'choice',
    alternatives: [
      {
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
      {
        kind: 'lenient',
        name: 'any-date',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:wkday' },
            { kind: 'literal', text: ',', exact: false },
            { kind: 'rule', key: 'rfc5234:sp' },
            { kind: 'rule', key: 'rfc3261:date1' },
            { kind: 'rule', key: 'rfc5234:sp' },
            { kind: 'rule', key: 'rfc3261:time' },
            { kind: 'rule', key: 'rfc5234:sp' },
            {
              kind: 'choice',
              alternatives: [
                { kind: 'literal', text: 'UTC', exact: false },
                { kind: 'literal', text: 'UT', exact: false },
                { kind: 'literal', text: '+0000', exact: false },
              ],
            },
          ],
        },
      },
    ],
  },
  'rfc3261:date1': {
    kind: 'choice',
    alternatives: [
      {
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
      {
        kind: 'lenient',
        name: 'any-date',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'class', ranges: [[49, 57]] },
            { kind: 'rule', key: 'rfc5234:sp' },
            { kind: 'rule', key: 'rfc3261:month' },
            { kind: 'rule', key: 'rfc5234:sp' },
            { kind: 'repeat', min: 4, max: 4, item: { kind: 'rule', key: 'rfc5234:digit' } },
          ],
        },
      },
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
      { kind: 'rule', key: 'rfc3261:from-end' },
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
      { kind: 'literal', text: 'psap-callback', exact: false },
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
      { kind: 'rule', key: 'rfc3966:telephone-uri' },
      { kind: 'rule', key: 'rfc3261:other-uri' },
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
    kind: 'choice',
    alternatives: [
      {
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
      { kind: 'lenient', name: 'unbracketed-uri', item: { kind: 'rule', key: 'lenient:unbracketed-uri' } },
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
    kind: 'choice',
    alternatives: [
      {
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
      { kind: 'lenient', name: 'unbracketed-uri', item: { kind: 'rule', key: 'lenient:unbracketed-uri' } },
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
      { kind: 'rule', key: 'rfc3261:supported-start' },
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
      { kind: 'rule', key: 'rfc3261:via-end' },
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
      { kind: 'rule', key: 'rfc3486:via-compression' },
      { kind: 'rule', key: 'rfc3581:response-port' },
      { kind: 'rule', key: 'rfc5049:via-sip-sigcomp-id' },
      { kind: 'rule', key: 'rfc5923:via-alias' },
      { kind: 'rule', key: 'rfc6223:keep' },
      { kind: 'rule', key: 'rfc7339:oc' },
      { kind: 'rule', key: 'rfc7339:oc-validity' },
      { kind: 'rule', key: 'rfc7339:oc-seq' },
      { kind: 'rule', key: 'rfc7339:oc-algo' },
      { kind: 'rule', key: 'rfc8055:received-realm' },
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
      { kind: 'literal', text: 'TLS-SCTP', exact: false },
      { kind: 'literal', text: 'WS', exact: false },
      { kind: 'literal', text: 'WSS', exact: false },
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
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:warn-code' },
          { kind: 'rule', key: 'rfc5234:sp' },
          { kind: 'rule', key: 'rfc3261:warn-agent' },
          { kind: 'rule', key: 'rfc5234:sp' },
          { kind: 'rule', key: 'rfc3261:warn-text' },
        ],
      },
      {
        kind: 'lenient',
        name: 'no-warning-agent',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:warn-code' },
            { kind: 'rule', key: 'rfc5234:sp' },
            { kind: 'rule', key: 'rfc3261:warn-text' },
          ],
        },
      },
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
  'rfc3310:auts': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'auts', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3310:auts-param' },
    ],
  },
  'rfc3310:auts-param': { kind: 'rule', key: 'rfc3261:quoted-string' },
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
      { kind: 'literal', text: 'history', exact: false },
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
  'rfc3325:passertedid-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:address' },
      { kind: 'lenient', name: 'unbracketed-uri', item: { kind: 'rule', key: 'lenient:unbracketed-uri' } },
    ],
  },
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
  'rfc3325:ppreferredid-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:address' },
      { kind: 'lenient', name: 'unbracketed-uri', item: { kind: 'rule', key: 'lenient:unbracketed-uri' } },
    ],
  },
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
      { kind: 'literal', text: 'Preemption', exact: false },
    ],
  },
  'rfc3326:reason-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3326:protocol-cause' },
      { kind: 'rule', key: 'rfc3326:reason-text' },
      { kind: 'rule', key: 'rfc3326:reason-extension' },
      { kind: 'rule', key: 'rfc8606:isup-cause-location' },
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
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: 'text', exact: false },
          { kind: 'rule', key: 'rfc3261:equal' },
          { kind: 'rule', key: 'rfc3261:quoted-string' },
        ],
      },
      {
        kind: 'lenient',
        name: 'unquoted-reason-text',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: 'text', exact: false },
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3261:token' },
            {
              kind: 'repeat',
              min: 1,
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
      },
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
  'rfc3486:compression-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'comp=', exact: false },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'sigcomp', exact: false },
          { kind: 'rule', key: 'rfc3486:other-compression' },
        ],
      },
    ],
  },
  'rfc3486:other-compression': { kind: 'rule', key: 'rfc3261:token' },
  'rfc3486:via-compression': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'comp', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'sigcomp', exact: false },
          { kind: 'rule', key: 'rfc3486:other-compression' },
        ],
      },
    ],
  },
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
  'rfc3840:feature-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3840:audio-tag' },
      { kind: 'rule', key: 'rfc3840:automata-tag' },
      { kind: 'rule', key: 'rfc3840:class-tag' },
      { kind: 'rule', key: 'rfc3840:duplex-tag' },
      { kind: 'rule', key: 'rfc3840:data-tag' },
      { kind: 'rule', key: 'rfc3840:control-tag' },
      { kind: 'rule', key: 'rfc3840:mobility-tag' },
      { kind: 'rule', key: 'rfc3840:description-tag' },
      { kind: 'rule', key: 'rfc3840:events-tag' },
      { kind: 'rule', key: 'rfc3840:priority-tag' },
      { kind: 'rule', key: 'rfc3840:methods-tag' },
      { kind: 'rule', key: 'rfc3840:schemes-tag' },
      { kind: 'rule', key: 'rfc3840:application-tag' },
      { kind: 'rule', key: 'rfc3840:video-tag' },
      { kind: 'rule', key: 'rfc3840:language-tag' },
      { kind: 'rule', key: 'rfc3840:type-tag' },
      { kind: 'rule', key: 'rfc3840:isfocus-tag' },
      { kind: 'rule', key: 'rfc3840:actor-tag' },
      { kind: 'rule', key: 'rfc3840:text-tag' },
      { kind: 'rule', key: 'rfc3840:extensions-tag' },
    ],
  },
  'rfc3840:enc-feature-tag': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3840:base-tags' },
      { kind: 'rule', key: 'rfc3840:other-tags' },
    ],
  },
  'rfc3840:base-tags': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'audio', exact: false },
      { kind: 'literal', text: 'automata', exact: false },
      { kind: 'literal', text: 'class', exact: false },
      { kind: 'literal', text: 'duplex', exact: false },
      { kind: 'literal', text: 'data', exact: false },
      { kind: 'literal', text: 'control', exact: false },
      { kind: 'literal', text: 'mobility', exact: false },
      { kind: 'literal', text: 'description', exact: false },
      { kind: 'literal', text: 'events', exact: false },
      { kind: 'literal', text: 'priority', exact: false },
      { kind: 'literal', text: 'methods', exact: false },
      { kind: 'literal', text: 'schemes', exact: false },
      { kind: 'literal', text: 'application', exact: false },
      { kind: 'literal', text: 'video', exact: false },
      { kind: 'literal', text: 'language', exact: false },
      { kind: 'literal', text: 'type', exact: false },
      { kind: 'literal', text: 'isfocus', exact: false },
      { kind: 'literal', text: 'actor', exact: false },
      { kind: 'literal', text: 'text', exact: false },
      { kind: 'literal', text: 'extensions', exact: false },
    ],
  },
  'rfc3840:other-tags': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '+', exact: false },
      { kind: 'rule', key: 'rfc3840:ftag-name' },
    ],
  },
  'rfc3840:ftag-name': {
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
            { kind: 'literal', text: '!', exact: false },
            { kind: 'literal', text: "'", exact: false },
            { kind: 'literal', text: '.', exact: false },
            { kind: 'literal', text: '-', exact: false },
            { kind: 'literal', text: '%', exact: false },
          ],
        },
      },
    ],
  },
  'rfc3840:tag-value-list': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3840:tag-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: ',', exact: false },
            { kind: 'rule', key: 'rfc3840:tag-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:tag-value': {
    kind: 'sequence',
    items: [
      { kind: 'repeat', min: 0, max: 1, item: { kind: 'literal', text: '!', exact: false } },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3840:token-nobang' },
          { kind: 'rule', key: 'rfc3840:boolean' },
          { kind: 'rule', key: 'rfc3840:numeric' },
        ],
      },
    ],
  },
  'rfc3840:token-nobang': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc3261:alphanum' },
        { kind: 'literal', text: '-', exact: false },
        { kind: 'literal', text: '.', exact: false },
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
  'rfc3840:boolean': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'TRUE', exact: false },
      { kind: 'literal', text: 'FALSE', exact: false },
    ],
  },
  'rfc3840:numeric': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '#', exact: false },
      { kind: 'rule', key: 'rfc3840:numeric-relation' },
      { kind: 'rule', key: 'rfc3840:number' },
    ],
  },
  'rfc3840:numeric-relation': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '>=', exact: false },
      { kind: 'literal', text: '<=', exact: false },
      { kind: 'literal', text: '=', exact: false },
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3840:number' },
          { kind: 'literal', text: ':', exact: false },
        ],
      },
    ],
  },
  'rfc3840:number': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'choice',
          alternatives: [
            { kind: 'literal', text: '+', exact: false },
            { kind: 'literal', text: '-', exact: false },
          ],
        },
      },
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
  'rfc3840:string-value': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '<', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'choice',
          alternatives: [
            { kind: 'rule', key: 'rfc3840:qdtext-no-abkt' },
            { kind: 'rule', key: 'rfc3261:quoted-pair' },
          ],
        },
      },
      { kind: 'literal', text: '>', exact: false },
    ],
  },
  'rfc3840:qdtext-no-abkt': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:lws' },
      { kind: 'class', ranges: [[33, 33]] },
      { kind: 'class', ranges: [[35, 59]] },
      { kind: 'class', ranges: [[61, 61]] },
      { kind: 'class', ranges: [[63, 91]] },
      { kind: 'class', ranges: [[93, 126]] },
      { kind: 'rule', key: 'rfc3261:utf8-nonascii' },
    ],
  },
  'rfc3841:request-disposition': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Request-Disposition', exact: false },
          { kind: 'literal', text: 'd', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3841:directive' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3841:directive' },
          ],
        },
      },
    ],
  },
  'rfc3841:directive': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3841:proxy-directive' },
      { kind: 'rule', key: 'rfc3841:cancel-directive' },
      { kind: 'rule', key: 'rfc3841:fork-directive' },
      { kind: 'rule', key: 'rfc3841:recurse-directive' },
      { kind: 'rule', key: 'rfc3841:parallel-directive' },
      { kind: 'rule', key: 'rfc3841:queue-directive' },
    ],
  },
  'rfc3841:proxy-directive': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'proxy', exact: false },
      { kind: 'literal', text: 'redirect', exact: false },
    ],
  },
  'rfc3841:cancel-directive': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'cancel', exact: false },
      { kind: 'literal', text: 'no-cancel', exact: false },
    ],
  },
  'rfc3841:fork-directive': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'fork', exact: false },
      { kind: 'literal', text: 'no-fork', exact: false },
    ],
  },
  'rfc3841:recurse-directive': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'recurse', exact: false },
      { kind: 'literal', text: 'no-recurse', exact: false },
    ],
  },
  'rfc3841:parallel-directive': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'parallel', exact: false },
      { kind: 'literal', text: 'sequential', exact: false },
    ],
  },
  'rfc3841:queue-directive': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'queue', exact: false },
      { kind: 'literal', text: 'no-queue', exact: false },
    ],
  },
  'rfc3841:accept-contact': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Accept-Contact', exact: false },
          { kind: 'literal', text: 'a', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3841:ac-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3841:ac-value' },
          ],
        },
      },
    ],
  },
  'rfc3841:reject-contact': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Reject-Contact', exact: false },
          { kind: 'literal', text: 'j', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3841:rc-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc3841:rc-value' },
          ],
        },
      },
    ],
  },
  'rfc3841:ac-value': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '*', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3841:ac-params' },
          ],
        },
      },
    ],
  },
  'rfc3841:rc-value': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '*', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc3841:rc-params' },
          ],
        },
      },
    ],
  },
  'rfc3841:ac-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3840:feature-param' },
      { kind: 'rule', key: 'rfc3841:req-param' },
      { kind: 'rule', key: 'rfc3841:explicit-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc3841:rc-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3840:feature-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc3841:req-param': { kind: 'literal', text: 'require', exact: false },
  'rfc3841:explicit-param': { kind: 'literal', text: 'explicit', exact: false },
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
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: 'tel:', exact: false },
          { kind: 'rule', key: 'rfc3966:telephone-subscriber' },
        ],
      },
      {
        kind: 'lenient',
        name: 'tel-local-number',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: 'tel:', exact: false },
            { kind: 'rule', key: 'rfc3966:local-number-digits' },
            { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc3966:par' } },
          ],
        },
      },
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
  'rfc4412:resource-priority': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Resource-Priority', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc4412:r-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc4412:r-value' },
          ],
        },
      },
    ],
  },
  'rfc4412:r-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc4412:namespace' },
      { kind: 'literal', text: '.', exact: false },
      { kind: 'rule', key: 'rfc4412:r-priority' },
    ],
  },
  'rfc4412:namespace': { kind: 'rule', key: 'rfc4412:token-nodot' },
  'rfc4412:r-priority': { kind: 'rule', key: 'rfc4412:token-nodot' },
  'rfc4412:token-nodot': {
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
        { kind: 'literal', text: '`', exact: false },
        { kind: 'literal', text: "'", exact: false },
        { kind: 'literal', text: '~', exact: false },
      ],
    },
  },
  'rfc4412:accept-resource-priority': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Accept-Resource-Priority', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc4412:r-value' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc4412:r-value' },
                ],
              },
            },
          ],
        },
      },
    ],
  },
  'rfc4457:p-user-database': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-User-Database', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc4457:database' },
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
  'rfc4457:database': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:laquot' },
      { kind: 'rule', key: 'rfc4457:diameteruri' },
      { kind: 'rule', key: 'rfc3261:raquot' },
    ],
  },
  'rfc4458:target-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'target=', exact: false },
      { kind: 'rule', key: 'rfc3261:pvalue' },
    ],
  },
  'rfc4458:cause-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'cause=', exact: false },
      { kind: 'rule', key: 'rfc3261:status-code' },
    ],
  },
  'rfc4488:refer-sub': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Refer-Sub', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc4488:refer-sub-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc4488:exten' },
          ],
        },
      },
    ],
  },
  'rfc4488:refer-sub-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'true', exact: false },
      { kind: 'literal', text: 'false', exact: false },
    ],
  },
  'rfc4488:exten': { kind: 'rule', key: 'rfc3261:generic-param' },
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
  'rfc4964:p-answer-state': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Answer-State', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc4964:answer-type' },
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
  'rfc4964:answer-type': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'Confirmed', exact: false },
      { kind: 'literal', text: 'Unconfirmed', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc5002:p-profile-key': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Profile-Key', exact: false },
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
  'rfc5009:p-early-media': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Early-Media', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc5009:em-param' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc5009:em-param' },
                ],
              },
            },
          ],
        },
      },
    ],
  },
  'rfc5009:em-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'sendrecv', exact: false },
      { kind: 'literal', text: 'sendonly', exact: false },
      { kind: 'literal', text: 'recvonly', exact: false },
      { kind: 'literal', text: 'inactive', exact: false },
      { kind: 'literal', text: 'gated', exact: false },
      { kind: 'literal', text: 'supported', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc5049:uri-sip-sigcomp-id': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'sigcomp-id=', exact: false },
      { kind: 'rule', key: 'rfc3261:pvalue' },
    ],
  },
  'rfc5049:via-sip-sigcomp-id': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'sigcomp-id', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
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
  'rfc5318:p-refused-uri-list': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Refused-URI-List', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc5318:uri-list-entry' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc5318:uri-list-entry' },
          ],
        },
      },
    ],
  },
  'rfc5318:uri-list-entry': {
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
            { kind: 'rule', key: 'rfc5318:refused-param' },
          ],
        },
      },
    ],
  },
  'rfc5318:refused-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5318:members-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc5318:members-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'members', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5318:members-value' },
    ],
  },
  'rfc5360:permission-missing': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Permission-Missing', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc5360:per-miss-spec' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc5360:per-miss-spec' },
          ],
        },
      },
    ],
  },
  'rfc5360:per-miss-spec': {
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
  'rfc5360:trigger-consent': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Trigger-Consent', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc5360:trigger-cons-spec' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc5360:trigger-cons-spec' },
          ],
        },
      },
    ],
  },
  'rfc5360:trigger-cons-spec': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc5360:consent-uri' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc5360:trigger-param' },
          ],
        },
      },
    ],
  },
  'rfc5360:trigger-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5360:target-uri' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc5360:target-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'target-uri', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5360:target-uri-value' },
    ],
  },
  'rfc5373:answer-mode': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Answer-Mode', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc5373:answer-mode-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc5373:answer-mode-param' },
          ],
        },
      },
    ],
  },
  'rfc5373:priv-answer-mode': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Priv-Answer-Mode', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc5373:answer-mode-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc5373:answer-mode-param' },
          ],
        },
      },
    ],
  },
  'rfc5373:answer-mode-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'Manual', exact: false },
      { kind: 'literal', text: 'Auto', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc5373:answer-mode-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'require', exact: false },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc5393:max-breadth': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Max-Breadth', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'bound',
        min: 1,
        max: 4294967295,
        item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
    ],
  },
  'rfc5502:p-served-user': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Served-User', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc5502:pserveduser-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc5502:served-user-param' },
          ],
        },
      },
    ],
  },
  'rfc5502:served-user-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5502:sessioncase-param' },
      { kind: 'rule', key: 'rfc5502:registration-state-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc5502:pserveduser-value': { kind: 'rule', key: 'rfc3261:address' },
  'rfc5502:sessioncase-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'sescase', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'orig', exact: false },
          { kind: 'literal', text: 'term', exact: false },
        ],
      },
    ],
  },
  'rfc5502:registration-state-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'regstate', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'unreg', exact: false },
          { kind: 'literal', text: 'reg', exact: false },
        ],
      },
    ],
  },
  'rfc5503:p-dcs-trace-party-id': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-DCS-Trace-Party-ID', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:name-addr' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc5503:trace-param' },
          ],
        },
      },
    ],
  },
  'rfc5503:timestamp-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'timestamp', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5503:timestamp-value' },
    ],
  },
  'rfc5503:trace-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5503:timestamp-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc5503:p-dcs-osps': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-DCS-OSPS', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc5503:osps-tag' },
    ],
  },
  'rfc5503:osps-tag': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'BLV', exact: false },
      { kind: 'literal', text: 'EI', exact: false },
      { kind: 'literal', text: 'RING', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc5503:p-dcs-billing-info': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-DCS-Billing-Info', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc5503:billing-correlation-id' },
      { kind: 'literal', text: '/', exact: false },
      { kind: 'rule', key: 'rfc5503:feid' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc5503:billing-info-param' },
          ],
        },
      },
    ],
  },
  'rfc5503:billing-correlation-id': { kind: 'repeat', min: 1, max: 48, item: { kind: 'rule', key: 'rfc5234:hexdig' } },
  'rfc5503:feid': {
    kind: 'sequence',
    items: [
      { kind: 'repeat', min: 1, max: 16, item: { kind: 'rule', key: 'rfc5234:hexdig' } },
      { kind: 'literal', text: '@', exact: false },
      { kind: 'rule', key: 'rfc3261:host' },
    ],
  },
  'rfc5503:billing-info-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5503:rks-group-id-param' },
      { kind: 'rule', key: 'rfc5503:charge-param' },
      { kind: 'rule', key: 'rfc5503:calling-param' },
      { kind: 'rule', key: 'rfc5503:called-param' },
      { kind: 'rule', key: 'rfc5503:routing-param' },
      { kind: 'rule', key: 'rfc5503:loc-routing-param' },
      { kind: 'rule', key: 'rfc5503:jip-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc5503:rks-group-id-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'rksgroup', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5503:rks-group-id' },
    ],
  },
  'rfc5503:rks-group-id': { kind: 'rule', key: 'rfc3261:token' },
  'rfc5503:charge-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'charge', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5503:acct-charge-uri' },
    ],
  },
  'rfc5503:acct-charge-uri': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'rule', key: 'rfc3261:addr-spec' },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc5503:calling-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'calling', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5503:acct-calling-uri' },
    ],
  },
  'rfc5503:acct-calling-uri': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'rule', key: 'rfc3261:addr-spec' },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc5503:called-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'called', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5503:acct-called-uri' },
    ],
  },
  'rfc5503:acct-called-uri': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'rule', key: 'rfc3261:addr-spec' },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc5503:routing-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'routing', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5503:acct-routing-uri' },
    ],
  },
  'rfc5503:acct-routing-uri': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'rule', key: 'rfc3261:addr-spec' },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc5503:loc-routing-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'locroute', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5503:acct-loc-routing-uri' },
    ],
  },
  'rfc5503:acct-loc-routing-uri': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'rule', key: 'rfc3261:addr-spec' },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc5503:jip-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'jip', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5503:jip' },
    ],
  },
  'rfc5503:jip': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5503:phonedigit-hex' } },
      { kind: 'rule', key: 'rfc5503:jip-context' },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc5503:jip-context': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: ';jip-context=', exact: false },
      { kind: 'rule', key: 'rfc5503:jip-descriptor' },
    ],
  },
  'rfc5503:jip-descriptor': { kind: 'rule', key: 'rfc5503:global-hex-digits' },
  'rfc5503:global-hex-digits': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '+', exact: false },
      { kind: 'repeat', min: 1, max: 3, item: { kind: 'rule', key: 'rfc5503:phonedigit' } },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5503:phonedigit-hex' } },
    ],
  },
  'rfc5503:phonedigit': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:digit' },
      { kind: 'rule', key: 'rfc5503:visual-separator' },
    ],
  },
  'rfc5503:phonedigit-hex': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:hexdig' },
      { kind: 'literal', text: '*', exact: false },
      { kind: 'literal', text: '#', exact: false },
      { kind: 'rule', key: 'rfc5503:visual-separator' },
    ],
  },
  'rfc5503:visual-separator': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '-', exact: false },
      { kind: 'literal', text: '.', exact: false },
      { kind: 'literal', text: '(', exact: false },
      { kind: 'literal', text: ')', exact: false },
    ],
  },
  'rfc5503:p-dcs-laes': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-DCS-LAES', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc5503:laes-sig' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc5503:laes-param' },
          ],
        },
      },
    ],
  },
  'rfc5503:laes-sig': { kind: 'rule', key: 'rfc3261:hostport' },
  'rfc5503:laes-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5503:laes-content' },
      { kind: 'rule', key: 'rfc5503:laes-cccid' },
      { kind: 'rule', key: 'rfc5503:laes-bcid' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc5503:laes-content': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'content', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:hostport' },
    ],
  },
  'rfc5503:laes-bcid': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'bcid', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'repeat', min: 1, max: 48, item: { kind: 'rule', key: 'rfc5234:hexdig' } },
    ],
  },
  'rfc5503:laes-cccid': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'cccid', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'repeat', min: 1, max: 8, item: { kind: 'rule', key: 'rfc5234:hexdig' } },
    ],
  },
  'rfc5503:p-dcs-redirect': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-DCS-Redirect', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc5503:called-id' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc5503:redir-params' },
          ],
        },
      },
    ],
  },
  'rfc5503:called-id': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'rule', key: 'rfc3261:addr-spec' },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc5503:redir-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5503:redir-uri-param' },
      { kind: 'rule', key: 'rfc5503:redir-count-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc5503:redir-uri-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'redirector-uri', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5503:redirector' },
    ],
  },
  'rfc5503:redirector': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      { kind: 'rule', key: 'rfc3261:addr-spec' },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc5503:redir-count-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'count', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5503:redir-count' },
    ],
  },
  'rfc5503:redir-count': {
    kind: 'bound',
    min: 0,
    max: 4294967295,
    item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc5626:flow-timer': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Flow-Timer', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'bound',
        min: 0,
        max: 4294967295,
        item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
    ],
  },
  'rfc5626:c-p-reg': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'reg-id', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'bound',
        min: 1,
        max: 2147483647,
        item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
    ],
  },
  'rfc5626:c-p-instance': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '+sip.instance', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5234:dquote' },
      { kind: 'literal', text: '<', exact: false },
      { kind: 'rule', key: 'rfc5626:instance-val' },
      { kind: 'literal', text: '>', exact: false },
      { kind: 'rule', key: 'rfc5234:dquote' },
    ],
  },
  'rfc5626:instance-val': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: { kind: 'rule', key: 'rfc3261:uric' },
  },
  'rfc5627:temp-gruu': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'temp-gruu', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc5627:pub-gruu': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'pub-gruu', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc5627:gr-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'gr', exact: false },
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
  'rfc5839:suppress-if-match': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Suppress-If-Match', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc5839:suppress-condition' },
    ],
  },
  'rfc5923:via-alias': { kind: 'literal', text: 'alias', exact: false },
  'rfc6050:passertedservice': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Asserted-Service', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc6050:service-id' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc6050:service-id' },
          ],
        },
      },
    ],
  },
  'rfc6050:passertedservice-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6050:service-id' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc6050:service-id' },
          ],
        },
      },
    ],
  },
  'rfc6050:ppreferredservice': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Preferred-Service', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc6050:service-id' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc6050:service-id' },
          ],
        },
      },
    ],
  },
  'rfc6050:ppreferredservice-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6050:service-id' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc6050:service-id' },
          ],
        },
      },
    ],
  },
  'rfc6050:service-id': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'urn:urn-7:', exact: false },
      { kind: 'rule', key: 'rfc6050:urn-service-id' },
    ],
  },
  'rfc6050:urn-service-id': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6050:top-level' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '.', exact: false },
            { kind: 'rule', key: 'rfc6050:sub-service-id' },
          ],
        },
      },
    ],
  },
  'rfc6050:top-level': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6050:let-dig' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: { kind: 'repeat', min: 0, max: 26, item: { kind: 'rule', key: 'rfc6050:let-dig' } },
      },
    ],
  },
  'rfc6050:sub-service-id': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6050:let-dig' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc6050:let-dig' } },
      },
    ],
  },
  'rfc6050:let-dig': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:alpha' },
      { kind: 'rule', key: 'rfc5234:digit' },
      { kind: 'literal', text: '-', exact: false },
    ],
  },
  'rfc6086:info-package': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Info-Package', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc6086:info-package-type' },
    ],
  },
  'rfc6086:recv-info': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Recv-Info', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc6086:info-package-type' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc6086:info-package-type' },
                ],
              },
            },
          ],
        },
      },
    ],
  },
  'rfc6086:info-package-list': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6086:info-package-type' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc6086:info-package-type' },
          ],
        },
      },
    ],
  },
  'rfc6086:info-package-type': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6086:info-package-name' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc6086:info-package-param' },
          ],
        },
      },
    ],
  },
  'rfc6086:info-package-name': { kind: 'rule', key: 'rfc3261:token' },
  'rfc6086:info-package-param': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc6223:keep': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'keep', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3261:delta-seconds' },
          ],
        },
      },
    ],
  },
  'rfc6442:geolocation-header': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Geolocation', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc6442:locationvalue' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc6442:locationvalue' },
          ],
        },
      },
    ],
  },
  'rfc6442:locationvalue': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:laquot' },
      { kind: 'rule', key: 'rfc6442:locationuri' },
      { kind: 'rule', key: 'rfc3261:raquot' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc6442:geoloc-param' },
          ],
        },
      },
    ],
  },
  'rfc6442:locationuri': { kind: 'rule', key: 'rfc3261:addr-spec' },
  'rfc6442:geoloc-param': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc6442:georouting-header': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Geolocation-Routing', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc6442:georouting-value' },
    ],
  },
  'rfc6442:generic-value': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc6442:geolocation-error': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Geolocation-Error', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc6442:locationerrorvalue' },
    ],
  },
  'rfc6442:locationerrorvalue': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6442:location-error-code' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc6442:location-error-params' },
          ],
        },
      },
    ],
  },
  'rfc6442:location-error-code': {
    kind: 'bound',
    min: 0,
    max: 999,
    item: { kind: 'repeat', min: 1, max: 3, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc6442:location-error-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc6442:location-error-code-text' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc6442:location-error-code-text': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'code', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc6665:event': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Event', exact: false },
          { kind: 'literal', text: 'o', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc6665:event-type' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc6665:event-param' },
          ],
        },
      },
    ],
  },
  'rfc6665:event-type': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6665:event-package' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '.', exact: false },
            { kind: 'rule', key: 'rfc6665:event-template' },
          ],
        },
      },
    ],
  },
  'rfc6665:event-package': { kind: 'rule', key: 'rfc6665:token-nodot' },
  'rfc6665:event-template': { kind: 'rule', key: 'rfc6665:token-nodot' },
  'rfc6665:token-nodot': {
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
        { kind: 'literal', text: '`', exact: false },
        { kind: 'literal', text: "'", exact: false },
        { kind: 'literal', text: '~', exact: false },
      ],
    },
  },
  'rfc6665:event-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc6665:event-id-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc6665:allow-events': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Allow-Events', exact: false },
          { kind: 'literal', text: 'u', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc6665:event-type' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc6665:event-type' },
          ],
        },
      },
    ],
  },
  'rfc6665:subscription-state': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Subscription-State', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc6665:substate-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc6665:subexp-params' },
          ],
        },
      },
    ],
  },
  'rfc6665:substate-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'active', exact: false },
      { kind: 'literal', text: 'pending', exact: false },
      { kind: 'literal', text: 'terminated', exact: false },
      { kind: 'rule', key: 'rfc6665:extension-substate' },
    ],
  },
  'rfc6665:extension-substate': { kind: 'rule', key: 'rfc3261:token' },
  'rfc6665:subexp-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc6665:subexp-reason' },
      { kind: 'rule', key: 'rfc6665:subexp-expires' },
      { kind: 'rule', key: 'rfc6665:subexp-retry-after' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc6665:event-reason-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'deactivated', exact: false },
      { kind: 'literal', text: 'probation', exact: false },
      { kind: 'literal', text: 'rejected', exact: false },
      { kind: 'literal', text: 'timeout', exact: false },
      { kind: 'literal', text: 'giveup', exact: false },
      { kind: 'literal', text: 'noresource', exact: false },
      { kind: 'literal', text: 'invariant', exact: false },
      { kind: 'rule', key: 'rfc6665:event-reason-extension' },
    ],
  },
  'rfc6665:event-reason-extension': { kind: 'rule', key: 'rfc3261:token' },
  'rfc6794:policy-id': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Policy-ID', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc6794:policyuri' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc6794:policyuri' },
          ],
        },
      },
    ],
  },
  'rfc6794:policyuri': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:bare-addr-spec' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc6794:policyuri-param' },
          ],
        },
      },
    ],
  },
  'rfc6794:token-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'token', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc6794:policy-contact': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Policy-Contact', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc6794:policycontact-info' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc6794:policycontact-info' },
          ],
        },
      },
    ],
  },
  'rfc6794:policycontact-info': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:laquot' },
      { kind: 'rule', key: 'rfc6794:policycontact-uri' },
      { kind: 'rule', key: 'rfc3261:raquot' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc6794:policycontact-param' },
          ],
        },
      },
    ],
  },
  'rfc6794:policycontact-uri': { kind: 'rule', key: 'rfc3261:addr-spec' },
  'rfc6794:policycontact-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc6794:non-cacheable-param' },
      { kind: 'rule', key: 'rfc6794:policycontact-alt-uri' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc6794:policycontact-alt-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'alt-uri', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:hostname' },
    ],
  },
  'rfc6809:feature-caps': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Feature-Caps', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc6809:fc-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc6809:fc-value' },
          ],
        },
      },
    ],
  },
  'rfc6809:fc-value': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '*', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc6809:feature-cap' },
          ],
        },
      },
    ],
  },
  'rfc6809:feature-cap': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6809:fcap-tag' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc6809:fcap-value' },
          ],
        },
      },
    ],
  },
  'rfc6809:fcap-name': { kind: 'rule', key: 'rfc3840:ftag-name' },
  'rfc6809:fcap-value-list': { kind: 'rule', key: 'rfc3840:tag-value-list' },
  'rfc6809:fcap-string-value': { kind: 'rule', key: 'rfc3840:string-value' },
  'rfc7044:history-info': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'History-Info', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc7044:hi-entry' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc7044:hi-entry' },
          ],
        },
      },
    ],
  },
  'rfc7044:hi-entry': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc7044:hi-targeted-to-uri' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc7044:hi-param' },
          ],
        },
      },
    ],
  },
  'rfc7044:hi-targeted-to-uri': { kind: 'rule', key: 'rfc3261:name-addr' },
  'rfc7044:hi-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc7044:hi-index' },
      { kind: 'rule', key: 'rfc7044:rc-param' },
      { kind: 'rule', key: 'rfc7044:mp-param' },
      { kind: 'rule', key: 'rfc7044:np-param' },
      { kind: 'rule', key: 'rfc7044:hi-extension' },
    ],
  },
  'rfc7044:hi-index': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'index', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc7044:index-val' },
    ],
  },
  'rfc7044:index-val': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc7044:number' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '.', exact: false },
            { kind: 'rule', key: 'rfc7044:number' },
          ],
        },
      },
    ],
  },
  'rfc7044:number': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'class', ranges: [[49, 57]] },
            { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
          ],
        },
      },
      { kind: 'rule', key: 'rfc5234:digit' },
    ],
  },
  'rfc7044:hi-target-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc7044:rc-param' },
      { kind: 'rule', key: 'rfc7044:mp-param' },
      { kind: 'rule', key: 'rfc7044:np-param' },
    ],
  },
  'rfc7044:rc-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'rc', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc7044:index-val' },
    ],
  },
  'rfc7044:mp-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'mp', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc7044:index-val' },
    ],
  },
  'rfc7044:np-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'np', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc7044:index-val' },
    ],
  },
  'rfc7044:hi-extension': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc7315:p-associated-uri': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Associated-URI', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc7315:p-aso-uri-spec' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc7315:p-aso-uri-spec' },
                ],
              },
            },
          ],
        },
      },
    ],
  },
  'rfc7315:p-aso-uri-spec': {
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
            { kind: 'rule', key: 'rfc7315:ai-param' },
          ],
        },
      },
    ],
  },
  'rfc7315:ai-param': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc7315:p-called-party-id': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Called-Party-ID', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc7315:called-pty-id-spec' },
    ],
  },
  'rfc7315:called-pty-id-spec': {
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
            { kind: 'rule', key: 'rfc7315:cpid-param' },
          ],
        },
      },
    ],
  },
  'rfc7315:cpid-param': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc7315:p-visited-network-id': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Visited-Network-ID', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc7315:vnetwork-spec' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc7315:vnetwork-spec' },
          ],
        },
      },
    ],
  },
  'rfc7315:vnetwork-spec': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3261:token' },
          { kind: 'rule', key: 'rfc3261:quoted-string' },
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
            { kind: 'rule', key: 'rfc7315:vnetwork-param' },
          ],
        },
      },
    ],
  },
  'rfc7315:vnetwork-param': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc7315:p-access-network-info': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Access-Network-Info', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc7315:access-net-spec' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc7315:access-net-spec' },
          ],
        },
      },
    ],
  },
  'rfc7315:access-net-spec': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc7315:access-net' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc7315:access-info' },
          ],
        },
      },
    ],
  },
  'rfc7315:access-type': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'IEEE-802.11', exact: false },
      { kind: 'literal', text: 'IEEE-802.11a', exact: false },
      { kind: 'literal', text: 'IEEE-802.11b', exact: false },
      { kind: 'literal', text: 'IEEE-802.11g', exact: false },
      { kind: 'literal', text: 'IEEE-802.11n', exact: false },
      { kind: 'literal', text: 'IEEE-802.3', exact: false },
      { kind: 'literal', text: 'IEEE-802.3a', exact: false },
      { kind: 'literal', text: 'IEEE-802.3ab', exact: false },
      { kind: 'literal', text: 'IEEE-802.3ae', exact: false },
      { kind: 'literal', text: 'IEEE-802.3ak', exact: false },
      { kind: 'literal', text: 'IEEE-802.3ah', exact: false },
      { kind: 'literal', text: 'IEEE-802.3aq', exact: false },
      { kind: 'literal', text: 'IEEE-802.3an', exact: false },
      { kind: 'literal', text: 'IEEE-802.3e', exact: false },
      { kind: 'literal', text: 'IEEE-802.3i', exact: false },
      { kind: 'literal', text: 'IEEE-802.3j', exact: false },
      { kind: 'literal', text: 'IEEE-802.3u', exact: false },
      { kind: 'literal', text: 'IEEE-802.3y', exact: false },
      { kind: 'literal', text: 'IEEE-802.3z', exact: false },
      { kind: 'literal', text: '3GPP-GERAN', exact: false },
      { kind: 'literal', text: '3GPP-UTRAN-FDD', exact: false },
      { kind: 'literal', text: '3GPP-UTRAN-TDD', exact: false },
      { kind: 'literal', text: '3GPP-E-UTRAN-FDD', exact: false },
      { kind: 'literal', text: '3GPP-E-UTRAN-TDD', exact: false },
      { kind: 'literal', text: '3GPP2-1X-Femto', exact: false },
      { kind: 'literal', text: '3GPP2-UMB', exact: false },
      { kind: 'literal', text: '3GPP2-1X-HRPD', exact: false },
      { kind: 'literal', text: '3GPP2-1X', exact: false },
      { kind: 'literal', text: 'ADSL', exact: false },
      { kind: 'literal', text: 'ADSL2', exact: false },
      { kind: 'literal', text: 'ADSL2+', exact: false },
      { kind: 'literal', text: 'RADSL', exact: false },
      { kind: 'literal', text: 'SDSL', exact: false },
      { kind: 'literal', text: 'HDSL', exact: false },
      { kind: 'literal', text: 'HDSL2', exact: false },
      { kind: 'literal', text: 'G.SHDSL', exact: false },
      { kind: 'literal', text: 'VDSL', exact: false },
      { kind: 'literal', text: 'IDSL', exact: false },
      { kind: 'literal', text: 'DOCSIS', exact: false },
      { kind: 'literal', text: 'GSTN', exact: false },
      { kind: 'literal', text: 'GPON', exact: false },
      { kind: 'literal', text: 'XGPON1', exact: false },
      { kind: 'literal', text: 'DVB-RCS2', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc7315:access-class': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '3GPP-GERAN', exact: false },
      { kind: 'literal', text: '3GPP-UTRAN', exact: false },
      { kind: 'literal', text: '3GPP-E-UTRAN', exact: false },
      { kind: 'literal', text: '3GPP-WLAN', exact: false },
      { kind: 'literal', text: '3GPP-GAN', exact: false },
      { kind: 'literal', text: '3GPP-HSPA', exact: false },
      { kind: 'literal', text: '3GPP2', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc7315:access-info': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc7315:cgi-3gpp' },
      { kind: 'rule', key: 'rfc7315:utran-cell-id-3gpp' },
      { kind: 'rule', key: 'rfc7315:dsl-location' },
      { kind: 'rule', key: 'rfc7315:i-wlan-node-id' },
      { kind: 'rule', key: 'rfc7315:ci-3gpp2' },
      { kind: 'rule', key: 'rfc7315:eth-location' },
      { kind: 'rule', key: 'rfc7315:ci-3gpp2-femto' },
      { kind: 'rule', key: 'rfc7315:fiber-location' },
      { kind: 'rule', key: 'rfc7315:np' },
      { kind: 'rule', key: 'rfc7315:gstn-location' },
      { kind: 'rule', key: 'rfc7315:local-time-zone' },
      { kind: 'rule', key: 'rfc7315:dvb-rcs2-node-id' },
      { kind: 'rule', key: 'rfc7315:operator-specific-gi' },
      { kind: 'rule', key: 'rfc7315:utran-sai-3gpp' },
      { kind: 'rule', key: 'rfc7315:extension-access-info' },
      { kind: 'rule', key: 'rfc7315:access-value' },
    ],
  },
  'rfc7315:np': { kind: 'literal', text: 'network-provided', exact: false },
  'rfc7315:extension-access-info': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc7315:cgi-3gpp': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'cgi-3gpp', exact: false },
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
  'rfc7315:utran-cell-id-3gpp': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'utran-cell-id-3gpp', exact: false },
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
  'rfc7315:i-wlan-node-id': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'i-wlan-node-id', exact: false },
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
  'rfc7315:dsl-location': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'dsl-location', exact: false },
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
  'rfc7315:eth-location': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'eth-location', exact: false },
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
  'rfc7315:fiber-location': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'fiber-location', exact: false },
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
  'rfc7315:ci-3gpp2': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'ci-3gpp2', exact: false },
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
  'rfc7315:ci-3gpp2-femto': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'ci-3gpp2-femto', exact: false },
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
  'rfc7315:gstn-location': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'gstn-location', exact: false },
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
  'rfc7315:dvb-rcs2-node-id': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'dvb-rcs2-node-id', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc7315:local-time-zone': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'local-time-zone', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc7315:operator-specific-gi': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'operator-specific-GI', exact: false },
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
  'rfc7315:utran-sai-3gpp': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'utran-sai-3gpp', exact: false },
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
  'rfc7315:p-charging-addresses': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Charging-Function-Addresses', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc7315:charge-addr-params' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc7315:charge-addr-params' },
          ],
        },
      },
    ],
  },
  'rfc7315:charge-addr-params': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc7315:charge-addr-param' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc7315:charge-addr-param' },
          ],
        },
      },
    ],
  },
  'rfc7315:charge-addr-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc7315:ccf' },
      { kind: 'rule', key: 'rfc7315:ecf' },
      { kind: 'rule', key: 'rfc7315:ccf-2' },
      { kind: 'rule', key: 'rfc7315:ecf-2' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc7315:ccf': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'ccf', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:gen-value' },
    ],
  },
  'rfc7315:ecf': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'ecf', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:gen-value' },
    ],
  },
  'rfc7315:ccf-2': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'ccf-2', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:gen-value' },
    ],
  },
  'rfc7315:ecf-2': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'ecf-2', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:gen-value' },
    ],
  },
  'rfc7315:p-charging-vector': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Charging-Vector', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'literal', text: 'icid-value', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:gen-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc7315:charge-params' },
          ],
        },
      },
    ],
  },
  'rfc7315:charge-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc7315:icid-gen-addr' },
      { kind: 'rule', key: 'rfc7315:orig-ioi' },
      { kind: 'rule', key: 'rfc7315:term-ioi' },
      { kind: 'rule', key: 'rfc7315:transit-ioi' },
      { kind: 'rule', key: 'rfc7315:related-icid' },
      { kind: 'rule', key: 'rfc7315:related-icid-gen-addr' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc7315:icid-value': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'icid-value', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:gen-value' },
    ],
  },
  'rfc7315:icid-gen-addr': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'icid-generated-at', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:host' },
    ],
  },
  'rfc7315:orig-ioi': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'orig-ioi', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:gen-value' },
    ],
  },
  'rfc7315:term-ioi': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'term-ioi', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:gen-value' },
    ],
  },
  'rfc7315:transit-ioi': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'transit-ioi', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc7315:transit-ioi-list' },
    ],
  },
  'rfc7315:transit-ioi-list': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc5234:dquote' },
      { kind: 'rule', key: 'rfc7315:transit-ioi-param' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc7315:transit-ioi-param' },
          ],
        },
      },
      { kind: 'rule', key: 'rfc5234:dquote' },
    ],
  },
  'rfc7315:transit-ioi-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc7315:transit-ioi-indexed-value' },
      { kind: 'rule', key: 'rfc7315:transit-ioi-void-value' },
    ],
  },
  'rfc7315:transit-ioi-indexed-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc7315:transit-ioi-name' },
      { kind: 'literal', text: '.', exact: false },
      { kind: 'rule', key: 'rfc7315:transit-ioi-index' },
    ],
  },
  'rfc7315:transit-ioi-name': {
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
          ],
        },
      },
    ],
  },
  'rfc7315:transit-ioi-index': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: { kind: 'rule', key: 'rfc5234:digit' },
  },
  'rfc7315:transit-ioi-void-value': { kind: 'literal', text: 'void', exact: false },
  'rfc7315:related-icid': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'related-icid', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:gen-value' },
    ],
  },
  'rfc7315:related-icid-gen-addr': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'related-icid-generated-at', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:host' },
    ],
  },
  'rfc7316:p-private-network-indication': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'P-Private-Network-Indication', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc7316:pni-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc7316:pni-param' },
          ],
        },
      },
    ],
  },
  'rfc7316:pni-param': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc7316:pni-value': { kind: 'rule', key: 'rfc3261:hostname' },
  'rfc7339:oc': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'oc', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc7339:oc-num' },
          ],
        },
      },
    ],
  },
  'rfc7339:oc-num': {
    kind: 'bound',
    min: 0,
    max: 999999999,
    item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc7339:oc-validity': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'oc-validity', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc7339:delta-ms' },
          ],
        },
      },
    ],
  },
  'rfc7339:oc-seq': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'oc-seq', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'repeat', min: 1, max: 12, item: { kind: 'rule', key: 'rfc5234:digit' } },
      { kind: 'literal', text: '.', exact: false },
      { kind: 'repeat', min: 1, max: 5, item: { kind: 'rule', key: 'rfc5234:digit' } },
    ],
  },
  'rfc7339:oc-algo': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'oc-algo', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5234:dquote' },
      { kind: 'rule', key: 'rfc7339:algo-list' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc7339:algo-list' },
          ],
        },
      },
      { kind: 'rule', key: 'rfc5234:dquote' },
    ],
  },
  'rfc7339:algo-list': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'loss', exact: false },
      { kind: 'literal', text: 'rate', exact: false },
      { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc7339:other-algo' } },
    ],
  },
  'rfc7339:other-algo': {
    kind: 'choice',
    alternatives: [
      { kind: 'class', ranges: [[65, 90]] },
      { kind: 'class', ranges: [[97, 122]] },
      { kind: 'class', ranges: [[48, 57]] },
    ],
  },
  'rfc7339:delta-ms': {
    kind: 'bound',
    min: 0,
    max: 999999999,
    item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
  },
  'rfc7433:uui': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'User-to-User', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc7433:uui-value' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:comma' },
            { kind: 'rule', key: 'rfc7433:uui-value' },
          ],
        },
      },
    ],
  },
  'rfc7433:uui-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc7433:uui-data' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc7433:uui-param' },
          ],
        },
      },
    ],
  },
  'rfc7433:uui-data': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:token' },
      { kind: 'rule', key: 'rfc3261:quoted-string' },
    ],
  },
  'rfc7433:uui-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc7433:pkg-param' },
      { kind: 'rule', key: 'rfc7433:cont-param' },
      { kind: 'rule', key: 'rfc7433:enc-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc7433:pkg-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'purpose', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc7433:pkg-param-value' },
    ],
  },
  'rfc7433:pkg-param-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'isdn-uui', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc7433:cont-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'content', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc7433:cont-param-value' },
    ],
  },
  'rfc7433:cont-param-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'isdn-uui', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc7433:enc-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'encoding', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc7433:enc-param-value' },
    ],
  },
  'rfc7433:enc-param-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:token' },
      { kind: 'literal', text: 'hex', exact: false },
    ],
  },
  'rfc7463:appearance-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'appearance', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      {
        kind: 'bound',
        min: 0,
        max: 999999999,
        item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
    ],
  },
  'rfc7549:iotl-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'iotl=', exact: false },
      { kind: 'rule', key: 'rfc7549:iotl-values' },
    ],
  },
  'rfc7549:iotl-tag': { kind: 'literal', text: 'iotl', exact: false },
  'rfc7549:iotl-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'homea-homeb', exact: false },
      { kind: 'literal', text: 'homeb-visitedb', exact: false },
      { kind: 'literal', text: 'visiteda-homea', exact: false },
      { kind: 'literal', text: 'homea-visiteda', exact: false },
      { kind: 'literal', text: 'visiteda-homeb', exact: false },
      { kind: 'rule', key: 'rfc7549:other-iotl' },
    ],
  },
  'rfc7549:other-iotl': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: { kind: 'rule', key: 'rfc7549:iotl-char' },
  },
  'rfc7549:iotl-char': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:alphanum' },
      { kind: 'literal', text: '-', exact: false },
    ],
  },
  'rfc7614:refer-events-at': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Refer-Events-At', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc3261:laquot' },
      { kind: 'rule', key: 'rfc7614:refer-events-uri' },
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
  'rfc7989:session-id': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Session-ID', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc7989:session-id-value' },
    ],
  },
  'rfc7989:session-id-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc7989:local-uuid' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc7989:sess-id-param' },
          ],
        },
      },
    ],
  },
  'rfc7989:local-uuid': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc7989:sess-uuid' },
      { kind: 'rule', key: 'rfc7989:nil' },
    ],
  },
  'rfc7989:remote-uuid': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc7989:sess-uuid' },
      { kind: 'rule', key: 'rfc7989:nil' },
    ],
  },
  'rfc7989:sess-uuid': {
    kind: 'repeat',
    min: 32,
    max: 32,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc5234:digit' },
        { kind: 'class', ranges: [[97, 102]] },
      ],
    },
  },
  'rfc7989:sess-id-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc7989:remote-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc7989:remote-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'remote', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc7989:remote-uuid' },
    ],
  },
  'rfc7989:nil': { kind: 'repeat', min: 32, max: 32, item: { kind: 'literal', text: '0', exact: false } },
  'rfc8055:received-realm': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'received-realm', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc5234:dquote' },
      { kind: 'rule', key: 'rfc8055:op-id' },
      { kind: 'literal', text: ':', exact: false },
      { kind: 'rule', key: 'rfc8055:jws' },
      { kind: 'rule', key: 'rfc5234:dquote' },
    ],
  },
  'rfc8055:op-id': { kind: 'rule', key: 'rfc3261:token' },
  'rfc8055:jws': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc8055:header' },
      { kind: 'literal', text: '..', exact: false },
      { kind: 'rule', key: 'rfc8055:signature' },
    ],
  },
  'rfc8055:header': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: { kind: 'rule', key: 'rfc8055:base64-char' },
  },
  'rfc8055:signature': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: { kind: 'rule', key: 'rfc8055:base64-char' },
  },
  'rfc8055:base64-char': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:alpha' },
      { kind: 'rule', key: 'rfc5234:digit' },
      { kind: 'literal', text: '-', exact: false },
      { kind: 'literal', text: '_', exact: false },
    ],
  },
  'rfc8224:identity': {
    kind: 'sequence',
    items: [
      {
        kind: 'choice',
        alternatives: [
          { kind: 'literal', text: 'Identity', exact: false },
          { kind: 'literal', text: 'y', exact: false },
        ],
      },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc8224:signed-identity-digest' },
      { kind: 'rule', key: 'rfc3261:semi' },
      { kind: 'rule', key: 'rfc8224:ident-info' },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:semi' },
            { kind: 'rule', key: 'rfc8224:ident-info-params' },
          ],
        },
      },
    ],
  },
  'rfc8224:signed-identity-digest': {
    kind: 'repeat',
    min: 1,
    max: Number.POSITIVE_INFINITY,
    item: {
      kind: 'choice',
      alternatives: [
        { kind: 'rule', key: 'rfc8224:base64-char' },
        { kind: 'literal', text: '.', exact: false },
      ],
    },
  },
  'rfc8224:ident-info': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'info', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc8224:ident-info-uri' },
    ],
  },
  'rfc8224:ident-info-uri': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:laquot' },
      { kind: 'rule', key: 'rfc3261:info-uri' },
      { kind: 'rule', key: 'rfc3261:raquot' },
    ],
  },
  'rfc8224:ident-info-params': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc8224:ident-info-alg' },
      { kind: 'rule', key: 'rfc8224:ident-type' },
      { kind: 'rule', key: 'rfc8224:ident-info-extension' },
    ],
  },
  'rfc8224:ident-info-alg': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'alg', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc8224:ident-alg' },
    ],
  },
  'rfc8224:ident-type': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'ppt', exact: false },
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
  'rfc8224:ident-info-extension': { kind: 'rule', key: 'rfc3261:generic-param' },
  'rfc8224:base64-char': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:alpha' },
      { kind: 'rule', key: 'rfc5234:digit' },
      { kind: 'literal', text: '-', exact: false },
      { kind: 'literal', text: '_', exact: false },
    ],
  },
  'rfc8262:content-id': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'Content-ID', exact: false },
      { kind: 'rule', key: 'rfc3261:hcolon' },
      { kind: 'rule', key: 'rfc8262:msg-id' },
    ],
  },
  'rfc8262:msg-id': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '<', exact: false },
      { kind: 'rule', key: 'rfc8262:id-left' },
      { kind: 'literal', text: '@', exact: false },
      { kind: 'rule', key: 'rfc8262:id-right' },
      { kind: 'literal', text: '>', exact: false },
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
  'rfc8599:pn-provider': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'pn-provider', exact: false },
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
  'rfc8599:pn-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'pn-param=', exact: false },
      { kind: 'rule', key: 'rfc3261:pvalue' },
    ],
  },
  'rfc8599:pn-prid': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'pn-prid=', exact: false },
      { kind: 'rule', key: 'rfc3261:pvalue' },
    ],
  },
  'rfc8599:pn-purr': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'pn-purr=', exact: false },
      { kind: 'rule', key: 'rfc3261:pvalue' },
    ],
  },
  'rfc8606:isup-cause-location': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'location', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc8606:isup-location-value' },
    ],
  },
  'rfc8606:isup-location-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'U', exact: false },
      { kind: 'literal', text: 'LPN', exact: false },
      { kind: 'literal', text: 'LN', exact: false },
      { kind: 'literal', text: 'TN', exact: false },
      { kind: 'literal', text: 'RLN', exact: false },
      { kind: 'literal', text: 'RPN', exact: false },
      { kind: 'literal', text: 'LOC-6', exact: false },
      { kind: 'literal', text: 'INTL', exact: false },
      { kind: 'literal', text: 'LOC-8', exact: false },
      { kind: 'literal', text: 'LOC-9', exact: false },
      { kind: 'literal', text: 'BI', exact: false },
      { kind: 'literal', text: 'LOC-11', exact: false },
      { kind: 'literal', text: 'LOC-12', exact: false },
      { kind: 'literal', text: 'LOC-13', exact: false },
      { kind: 'literal', text: 'LOC-14', exact: false },
      { kind: 'literal', text: 'LOC-15', exact: false },
    ],
  },
  'rfc3261:header-end': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '', exact: false },
      { kind: 'lenient', name: 'trailing-white-space', item: { kind: 'rule', key: 'rfc3261:lws' } },
    ],
  },
  'rfc3261:authority-user': {
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
  'rfc3261:bare-info-uri': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:bare-sip-uri' },
      { kind: 'rule', key: 'rfc3261:bare-sips-uri' },
      { kind: 'rule', key: 'rfc3261:bare-telephone-uri' },
      { kind: 'rule', key: 'rfc3261:bare-other-uri' },
    ],
  },
  'rfc3261:alert-info-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:generic-param' },
      { kind: 'rule', key: 'rfc7463:appearance-param' },
    ],
  },
  'rfc3261:address': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:name-addr' },
      { kind: 'rule', key: 'rfc3261:bare-addr-spec' },
    ],
  },
  'rfc3261:from-end': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '', exact: false },
      {
        kind: 'lenient',
        name: 'trailing-semicolon',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:sws' },
            { kind: 'literal', text: ';', exact: false },
          ],
        },
      },
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
    kind: 'choice',
    alternatives: [
      {
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
      { kind: 'lenient', name: 'empty-user', item: { kind: 'literal', text: '', exact: false } },
      {
        kind: 'lenient',
        name: 'hash-in-user',
        item: {
          kind: 'sequence',
          items: [
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'choice',
                alternatives: [
                  { kind: 'rule', key: 'rfc3261:unreserved' },
                  { kind: 'rule', key: 'rfc3261:escaped' },
                  { kind: 'rule', key: 'lenient:bare-user-unreserved' },
                ],
              },
            },
            { kind: 'literal', text: '#', exact: false },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'choice',
                alternatives: [
                  { kind: 'rule', key: 'rfc3261:unreserved' },
                  { kind: 'rule', key: 'rfc3261:escaped' },
                  { kind: 'rule', key: 'lenient:bare-user-unreserved' },
                  { kind: 'literal', text: '#', exact: false },
                ],
              },
            },
          ],
        },
      },
    ],
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
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: 'tel:', exact: false },
          { kind: 'rule', key: 'rfc3966:global-number-digits' },
        ],
      },
      {
        kind: 'lenient',
        name: 'tel-local-number',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: 'tel:', exact: false },
            { kind: 'rule', key: 'rfc3966:local-number-digits' },
          ],
        },
      },
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
        {
          kind: 'repeat',
          min: 0,
          max: 1,
          item: {
            kind: 'sequence',
            items: [
              { kind: 'rule', key: 'rfc3261:bare-authority-user' },
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
        },
        { kind: 'rule', key: 'rfc3261:hostport' },
      ],
    },
  },
  'rfc3261:bare-authority-user': {
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
  'rfc3261:spaced-reason': {
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5234:sp' },
          { kind: 'rule', key: 'rfc3261:reason-phrase' },
        ],
      },
      { kind: 'lenient', name: 'no-reason-phrase', item: { kind: 'literal', text: '', exact: false } },
    ],
  },
  'rfc3261:via-end': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '', exact: false },
      {
        kind: 'lenient',
        name: 'trailing-semicolon',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:sws' },
            { kind: 'literal', text: ';', exact: false },
          ],
        },
      },
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
      { kind: 'literal', text: 'AKAv1-MD5', exact: false },
      { kind: 'literal', text: 'AKAv2-MD5', exact: false },
      { kind: 'literal', text: 'SHA-256', exact: false },
      { kind: 'literal', text: 'SHA-256-sess', exact: false },
      { kind: 'literal', text: 'SHA-512-256', exact: false },
      { kind: 'literal', text: 'SHA-512-256-sess', exact: false },
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
      { kind: 'literal', text: 'ws', exact: false },
    ],
  },
  'rfc3261:user-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'phone', exact: false },
      { kind: 'literal', text: 'ip', exact: false },
      { kind: 'rule', key: 'rfc3261:other-user' },
      { kind: 'literal', text: 'dialstring', exact: false },
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
      { kind: 'literal', text: 'call-completion', exact: false },
      { kind: 'literal', text: 'EmergencyCallData.Comment', exact: false },
      { kind: 'literal', text: 'EmergencyCallData.DeviceInfo', exact: false },
      { kind: 'literal', text: 'EmergencyCallData.ProviderInfo', exact: false },
      { kind: 'literal', text: 'EmergencyCallData.ServiceInfo', exact: false },
      { kind: 'literal', text: 'EmergencyCallData.SubscriberInfo', exact: false },
      { kind: 'literal', text: 'impp', exact: false },
      { kind: 'literal', text: 'jwscard', exact: false },
      { kind: 'literal', text: 'list-management', exact: false },
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
  'rfc3261:supported-start': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: '', exact: false },
      {
        kind: 'lenient',
        name: 'empty-element',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: ',', exact: false },
            { kind: 'rule', key: 'rfc3261:sws' },
          ],
        },
      },
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
                  { kind: 'class', ranges: [[1, 8]] },
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
                        { kind: 'class', ranges: [[1, 8]] },
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
  'rfc3840:audio-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'audio', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:automata-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'automata', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:class-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'class', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:duplex-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'duplex', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:data-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'data', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:control-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'control', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:mobility-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'mobility', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:description-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'description', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:events-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'events', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:priority-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'priority', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:methods-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'methods', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:schemes-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'schemes', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:application-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'application', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:video-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'video', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:language-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'language', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:type-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'type', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:isfocus-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'isfocus', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:actor-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'actor', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:text-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'text', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:extensions-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'extensions', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc3261:equal' },
            { kind: 'rule', key: 'rfc3840:feature-value' },
          ],
        },
      },
    ],
  },
  'rfc3840:feature-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc3840:tag-value-list' },
          { kind: 'rule', key: 'rfc3840:string-value' },
        ],
      },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc3892:referredby-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3892:referredby-id-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc4457:diameteruri': { kind: 'rule', key: 'rfc3261:absoluteuri' },
  'rfc5318:members-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
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
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc5360:consent-uri': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:bare-sip-uri' },
      { kind: 'rule', key: 'rfc3261:bare-sips-uri' },
    ],
  },
  'rfc5360:target-uri-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
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
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc5503:timestamp-value': {
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
            { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
          ],
        },
      },
    ],
  },
  'rfc5626:ob-param': { kind: 'literal', text: 'ob', exact: false },
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
  'rfc5839:suppress-condition': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3903:entity-tag' },
      { kind: 'literal', text: '*', exact: false },
    ],
  },
  'rfc6140:bnc-param': { kind: 'literal', text: 'bnc', exact: false },
  'rfc6140:sg-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'sg=', exact: false },
      { kind: 'rule', key: 'rfc3261:pvalue' },
    ],
  },
  'rfc6140:temp-gruu-cookie': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'temp-gruu-cookie', exact: false },
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
  'rfc6442:georouting-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'yes', exact: false },
      { kind: 'literal', text: 'no', exact: false },
      { kind: 'rule', key: 'rfc6442:generic-value' },
    ],
  },
  'rfc6665:event-id-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'id', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc6665:subexp-reason': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'reason', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc6665:event-reason-value' },
    ],
  },
  'rfc6665:subexp-expires': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'expires', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:delta-seconds' },
    ],
  },
  'rfc6665:subexp-retry-after': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'retry-after', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc3261:delta-seconds' },
    ],
  },
  'rfc6794:policyuri-param': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc6794:token-param' },
      { kind: 'rule', key: 'rfc3261:generic-param' },
    ],
  },
  'rfc6794:non-cacheable-param': { kind: 'literal', text: 'non-cacheable', exact: false },
  'rfc6809:fcap-tag': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '+', exact: false },
      { kind: 'rule', key: 'rfc6809:fcap-name' },
    ],
  },
  'rfc6809:fcap-value': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc3261:ldquot' },
      {
        kind: 'choice',
        alternatives: [
          { kind: 'rule', key: 'rfc6809:fcap-value-list' },
          { kind: 'rule', key: 'rfc6809:fcap-string-value' },
        ],
      },
      { kind: 'rule', key: 'rfc3261:rdquot' },
    ],
  },
  'rfc6910:completion-uri-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'm', exact: false },
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '=', exact: false },
            { kind: 'rule', key: 'rfc6910:completion-uri-mode' },
          ],
        },
      },
    ],
  },
  'rfc6910:completion-uri-mode': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'BS', exact: false },
      { kind: 'literal', text: 'NR', exact: false },
      { kind: 'literal', text: 'NL', exact: false },
      { kind: 'rule', key: 'rfc3261:pvalue' },
    ],
  },
  'rfc6910:completion-param': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'm', exact: false },
      { kind: 'rule', key: 'rfc3261:equal' },
      { kind: 'rule', key: 'rfc6910:completion-mode' },
    ],
  },
  'rfc6910:completion-mode': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'BS', exact: false },
      { kind: 'literal', text: 'NR', exact: false },
      { kind: 'literal', text: 'NL', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc7315:access-net': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc7315:access-type' },
      { kind: 'rule', key: 'rfc7315:access-class' },
    ],
  },
  'rfc7315:access-value': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:quoted-string' },
      { kind: 'rule', key: 'rfc3261:ipv6reference' },
      {
        kind: 'lenient',
        name: 'any-access-info',
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: 'sip:', exact: false },
            {
              kind: 'repeat',
              min: 1,
              max: Number.POSITIVE_INFINITY,
              item: { kind: 'rule', key: 'lenient:access-char' },
            },
          ],
        },
      },
    ],
  },
  'rfc7549:iotl-values': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc7549:iotl-value' },
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc7549:iotl-value' },
          { kind: 'literal', text: '.', exact: false },
          { kind: 'rule', key: 'rfc7549:iotl-value' },
        ],
      },
    ],
  },
  'rfc7614:refer-events-uri': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc3261:sip-uri' },
      { kind: 'rule', key: 'rfc3261:sips-uri' },
    ],
  },
  'rfc8224:ident-alg': {
    kind: 'choice',
    alternatives: [
      { kind: 'literal', text: 'ES256', exact: false },
      { kind: 'rule', key: 'rfc3261:token' },
    ],
  },
  'rfc8262:id-left': { kind: 'rule', key: 'rfc8262:dot-atom-text' },
  'rfc8262:id-right': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc8262:dot-atom-text' },
      { kind: 'rule', key: 'rfc8262:no-fold-literal' },
    ],
  },
  'rfc8262:no-fold-literal': {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: '[', exact: false },
      { kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc8262:dtext' } },
      { kind: 'literal', text: ']', exact: false },
    ],
  },
  'rfc8262:dtext': {
    kind: 'choice',
    alternatives: [
      { kind: 'class', ranges: [[33, 90]] },
      { kind: 'class', ranges: [[94, 126]] },
    ],
  },
  'rfc8262:dot-atom-text': {
    kind: 'sequence',
    items: [
      { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc8262:atext' } },
      {
        kind: 'repeat',
        min: 0,
        max: Number.POSITIVE_INFINITY,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'literal', text: '.', exact: false },
            { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc8262:atext' } },
          ],
        },
      },
    ],
  },
  'rfc8262:atext': {
    kind: 'choice',
    alternatives: [
      { kind: 'rule', key: 'rfc5234:alpha' },
      { kind: 'rule', key: 'rfc5234:digit' },
      { kind: 'literal', text: '!', exact: false },
      { kind: 'literal', text: '#', exact: false },
      { kind: 'literal', text: '$', exact: false },
      { kind: 'literal', text: '%', exact: false },
      { kind: 'literal', text: '&', exact: false },
      { kind: 'literal', text: "'", exact: false },
      { kind: 'literal', text: '*', exact: false },
      { kind: 'literal', text: '+', exact: false },
      { kind: 'literal', text: '-', exact: false },
      { kind: 'literal', text: '/', exact: false },
      { kind: 'literal', text: '=', exact: false },
      { kind: 'literal', text: '?', exact: false },
      { kind: 'literal', text: '^', exact: false },
      { kind: 'literal', text: '_', exact: false },
      { kind: 'literal', text: '`', exact: false },
      { kind: 'literal', text: '{', exact: false },
      { kind: 'literal', text: '|', exact: false },
      { kind: 'literal', text: '}', exact: false },
      { kind: 'literal', text: '~', exact: false },
    ],
  },
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
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:supported-start' },
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
  'header:request-disposition': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3841:directive' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3841:directive' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:accept-contact': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3841:ac-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3841:ac-value' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:reject-contact': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3841:rc-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc3841:rc-value' },
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
  'header:resource-priority': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc4412:r-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc4412:r-value' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:accept-resource-priority': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc4412:r-value' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc4412:r-value' },
                ],
              },
            },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-user-database': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc4457:database' },
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
  'header:refer-sub': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc4488:refer-sub-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc4488:exten' },
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
  'header:p-answer-state': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc4964:answer-type' },
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
  'header:p-profile-key': {
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
  'header:p-early-media': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc5009:em-param' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc5009:em-param' },
                ],
              },
            },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-refused-uri-list': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5318:uri-list-entry' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc5318:uri-list-entry' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:permission-missing': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5360:per-miss-spec' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc5360:per-miss-spec' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:trigger-consent': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5360:trigger-cons-spec' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc5360:trigger-cons-spec' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:answer-mode': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5373:answer-mode-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc5373:answer-mode-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:priv-answer-mode': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5373:answer-mode-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc5373:answer-mode-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:max-breadth': {
    kind: 'sequence',
    items: [
      {
        kind: 'bound',
        min: 1,
        max: 4294967295,
        item: { kind: 'repeat', min: 1, max: Number.POSITIVE_INFINITY, item: { kind: 'rule', key: 'rfc5234:digit' } },
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-served-user': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5502:pserveduser-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc5502:served-user-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-dcs-trace-party-id': {
    kind: 'sequence',
    items: [
      {
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
                { kind: 'rule', key: 'rfc5503:trace-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-dcs-osps': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc5503:osps-tag' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-dcs-billing-info': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5503:billing-correlation-id' },
          { kind: 'literal', text: '/', exact: false },
          { kind: 'rule', key: 'rfc5503:feid' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc5503:billing-info-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-dcs-laes': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5503:laes-sig' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc5503:laes-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-dcs-redirect': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc5503:called-id' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc5503:redir-params' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:flow-timer': {
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
  'header:suppress-if-match': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc5839:suppress-condition' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-asserted-service': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc6050:service-id' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc6050:service-id' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-preferred-service': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc6050:service-id' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc6050:service-id' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:info-package': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6086:info-package-type' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:recv-info': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc6086:info-package-type' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc6086:info-package-type' },
                ],
              },
            },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:geolocation': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc6442:locationvalue' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc6442:locationvalue' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:geolocation-routing': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6442:georouting-value' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:geolocation-error': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc6442:locationerrorvalue' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:event': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc6665:event-type' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc6665:event-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:allow-events': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc6665:event-type' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc6665:event-type' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:subscription-state': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc6665:substate-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc6665:subexp-params' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:policy-id': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc6794:policyuri' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc6794:policyuri' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:policy-contact': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc6794:policycontact-info' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc6794:policycontact-info' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:feature-caps': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc6809:fc-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc6809:fc-value' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:history-info': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc7044:hi-entry' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc7044:hi-entry' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-associated-uri': {
    kind: 'sequence',
    items: [
      {
        kind: 'repeat',
        min: 0,
        max: 1,
        item: {
          kind: 'sequence',
          items: [
            { kind: 'rule', key: 'rfc7315:p-aso-uri-spec' },
            {
              kind: 'repeat',
              min: 0,
              max: Number.POSITIVE_INFINITY,
              item: {
                kind: 'sequence',
                items: [
                  { kind: 'rule', key: 'rfc3261:comma' },
                  { kind: 'rule', key: 'rfc7315:p-aso-uri-spec' },
                ],
              },
            },
          ],
        },
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-called-party-id': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc7315:called-pty-id-spec' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-visited-network-id': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc7315:vnetwork-spec' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc7315:vnetwork-spec' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-access-network-info': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc7315:access-net-spec' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc7315:access-net-spec' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-charging-function-addresses': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc7315:charge-addr-params' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc7315:charge-addr-params' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-charging-vector': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: 'icid-value', exact: false },
          { kind: 'rule', key: 'rfc3261:equal' },
          { kind: 'rule', key: 'rfc3261:gen-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc7315:charge-params' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:p-private-network-indication': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc7316:pni-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc7316:pni-param' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:user-to-user': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc7433:uui-value' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:comma' },
                { kind: 'rule', key: 'rfc7433:uui-value' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:refer-events-at': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc3261:laquot' },
          { kind: 'rule', key: 'rfc7614:refer-events-uri' },
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
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:session-id': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc7989:session-id-value' },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:identity': {
    kind: 'sequence',
    items: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'rfc8224:signed-identity-digest' },
          { kind: 'rule', key: 'rfc3261:semi' },
          { kind: 'rule', key: 'rfc8224:ident-info' },
          {
            kind: 'repeat',
            min: 0,
            max: Number.POSITIVE_INFINITY,
            item: {
              kind: 'sequence',
              items: [
                { kind: 'rule', key: 'rfc3261:semi' },
                { kind: 'rule', key: 'rfc8224:ident-info-params' },
              ],
            },
          },
        ],
      },
      { kind: 'rule', key: 'rfc3261:header-end' },
    ],
  },
  'header:content-id': {
    kind: 'sequence',
    items: [
      { kind: 'rule', key: 'rfc8262:msg-id' },
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
