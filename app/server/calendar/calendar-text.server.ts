import ICAL from 'ical.js'
import { plusDays } from '#app/core/records/day'

/** A day by which a course is asked for; `day` YYYY-MM-DD. */
export type DueEvent = {
	/** Stays the same whatever becomes of the day. */
	uid: string
	day: string
	title: string
	text: string
	url: string
	/** Nothing is asked for any more. */
	cancelled: boolean
	/** When it changed last. */
	changedAt: Date
}

/** A calendar of whole-day events (RFC 5545), each as it stands now; what changed later has a higher sequence. */
export function calendarText(name: string, events: readonly DueEvent[]): string {
	const calendar = new ICAL.Component('vcalendar')
	calendar.updatePropertyWithValue('version', '2.0')
	calendar.updatePropertyWithValue('prodid', '-//Rapport//Due days//EN')
	calendar.updatePropertyWithValue('method', 'PUBLISH')
	calendar.updatePropertyWithValue('x-wr-calname', name)
	for (const event of events) calendar.addSubcomponent(eventOf(event))
	return `${calendar.toString()}\r\n`
}

function eventOf({ uid, day, title, text, url, cancelled, changedAt }: DueEvent): ICAL.Component {
	const event = new ICAL.Component('vevent')
	const changed = ICAL.Time.fromJSDate(changedAt, true)
	event.updatePropertyWithValue('uid', uid)
	event.updatePropertyWithValue('dtstamp', changed)
	event.updatePropertyWithValue('last-modified', changed)
	// Minutes since 1970: it rises with every change, and there is nothing to keep.
	event.updatePropertyWithValue('sequence', Math.floor(changedAt.getTime() / 60_000))
	event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(day))
	event.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(plusDays(day, 1)))
	event.updatePropertyWithValue('summary', title)
	event.updatePropertyWithValue('description', text)
	event.updatePropertyWithValue('url', url)
	event.updatePropertyWithValue('status', cancelled ? 'CANCELLED' : 'CONFIRMED')
	// A day by which something is due takes up nobody's time.
	event.updatePropertyWithValue('transp', 'TRANSPARENT')
	return event
}
