/**
 * A SIP-date (RFC 3261 §20.17) in the form of RFC 1123, always in GMT. The weekday is not stored, because the date
 * implies it.
 */
export class SipDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** The second, 0 to 60: 60 is a leap second. */
  readonly second: number;

  constructor(year: number, month: number, day: number, hour: number, minute: number, second: number) {
    this.year = year;
    this.month = month;
    this.day = day;
    this.hour = hour;
    this.minute = minute;
    this.second = second;
  }

  /** Returns the date as a `Date`. A leap second becomes the second after it. */
  toDate(): Date {
    return new Date(utc(this));
  }
}

/** A date and time in GMT, as builders give it. Months count from 1. */
export interface SipDateInput {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTHS_IN_LOWER_CASE = 'janfebmaraprmayjunjulaugsepoctnovdec';
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function utc({ year, month, day, hour, minute, second }: SipDateInput): number {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999; `setUTCFullYear` does not.
  const date = new Date(Date.UTC(2000, month - 1, 1, hour, minute, second));
  return date.setUTCFullYear(year, month - 1, day);
}

/** Reads `Sat, 13 Nov 2010 23:29:00 GMT`, which the grammar has already checked. */
export function decodeSipDate(text: string): SipDate {
  const [, day, name = '', year, hour, minute, second] = text.split(/[ :]/);
  const month = MONTHS_IN_LOWER_CASE.indexOf(name.toLowerCase()) / 3 + 1;
  return new SipDate(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
}

/** Returns the text of a date, such as `Sat, 13 Nov 2010 23:29:00 GMT` (RFC 3261 §20.17). */
export function encodeSipDate(date: SipDateInput): string {
  const digits = (value: number, count: number): string => String(value).padStart(count, '0');
  const time = [date.hour, date.minute, date.second].map((value) => digits(value, 2)).join(':');
  const weekday = WEEKDAYS[new Date(utc(date)).getUTCDay()] ?? '';
  return `${weekday}, ${digits(date.day, 2)} ${MONTHS[date.month - 1] ?? ''} ${digits(date.year, 4)} ${time} GMT`;
}
