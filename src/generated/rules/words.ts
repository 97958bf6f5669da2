// @generated from grammar/.
// Do not edit: change the grammar, then `npm run generate`.

/** Words that the grammar knows; any other text of the rule is one, too. */
export type Method =
  | 'INVITE'
  | 'ACK'
  | 'OPTIONS'
  | 'BYE'
  | 'CANCEL'
  | 'REGISTER'
  | 'PRACK'
  | 'SUBSCRIBE'
  | 'NOTIFY'
  | 'UPDATE'
  | 'MESSAGE'
  | 'REFER'
  | 'PUBLISH'
  | 'INFO'
  | (string & {});
/** Words that the grammar knows; any other text of the rule is one, too. */
export type OptionTag =
  | '100rel'
  | '199'
  | 'answermode'
  | 'early-session'
  | 'eventlist'
  | 'explicitsub'
  | 'from-change'
  | 'geolocation-http'
  | 'geolocation-sip'
  | 'gin'
  | 'gruu'
  | 'histinfo'
  | 'ice'
  | 'join'
  | 'multiple-refer'
  | 'norefersub'
  | 'nosub'
  | 'outbound'
  | 'path'
  | 'policy'
  | 'precondition'
  | 'pref'
  | 'privacy'
  | 'recipient-list-invite'
  | 'recipient-list-message'
  | 'recipient-list-subscribe'
  | 'record-aware'
  | 'replaces'
  | 'resource-priority'
  | 'sdp-anat'
  | 'sec-agree'
  | 'siprec'
  | 'tdialog'
  | 'timer'
  | 'trickle-ice'
  | 'uui'
  | (string & {});
/** Words that the grammar knows; any other text of the rule is one, too. */
export type PrivacyValue = 'header' | 'session' | 'user' | 'none' | 'critical' | 'id' | (string & {});
/** Words that the grammar knows; any other text of the rule is one, too. */
export type Transport = 'UDP' | 'TCP' | 'TLS' | 'SCTP' | (string & {});
