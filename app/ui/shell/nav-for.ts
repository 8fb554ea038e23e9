import { urls } from '#app/urls'
import { navWords as nav } from '../words/nav'
import type { RoleName } from '../words/roles'
import type { NavItem } from './nav-item'

const home: NavItem = { to: urls.home(), label: nav.home, icon: 'home', end: true }
const courses: NavItem = { to: urls.courses(), label: nav.courses, icon: 'courses' }
const practise: NavItem = { to: urls.practise(), label: nav.practise, icon: 'practise' }
const tryWords: NavItem = { to: urls.tryWords(), label: nav.tryWords, icon: 'try' }
const records: NavItem = {
	...{ to: urls.records(), label: nav.records, icon: 'records' },
	others: [urls.corrections()],
}
const studio: NavItem = { to: urls.studio(), label: nav.studio, icon: 'studio' }
const rate: NavItem = { to: urls.rate(), label: nav.rate, short: nav.rateShort, icon: 'rate' }
const confirm: NavItem = {
	...{ to: urls.confirmations(), label: nav.confirm, short: nav.confirmShort, icon: 'confirm' },
	others: [
		...[urls.disputes(), urls.obstacles(), urls.teams(), urls.signOff(), urls.training(), urls.assignments()],
		...[urls.records(), urls.corrections(), urls.reports(), urls.people()],
	],
}
const settings: NavItem = { to: urls.settings(), label: nav.settings, icon: 'settings' }
const training: NavItem = {
	...{ to: urls.training(), label: nav.training, icon: 'training' },
	others: [urls.reports()],
}
const assignments: NavItem = {
	...{ to: urls.assignments(), label: nav.assignments, short: nav.assignmentsShort, icon: 'assignments' },
}
const operations: NavItem = {
	...{ to: urls.operations(), label: nav.operations, short: nav.operationsShort, icon: 'operations' },
}
const people: NavItem = {
	...{ to: urls.people(), label: nav.people, icon: 'people' },
	others: [urls.sites(), urls.erasures()],
}
const audit: NavItem = { to: urls.audit(), label: nav.audit, icon: 'audit' }

const items: Readonly<Record<RoleName, NavItem[]>> = {
	trainee: [home, courses, practise, tryWords],
	trainer: [home, courses, practise, confirm, rate, studio],
	hr: [home, training, assignments, records, people, courses],
	admin: [home, people, operations, audit, settings, courses],
	auditor: [home, training, assignments, records, audit],
}

/** How many things wait behind an entry. */
export type Waiting = { rate: number; confirm: number }

/** The main menu of a role, six entries at most; nobody signed in has none. */
export function navFor(role: RoleName | null, waiting: Waiting = { rate: 0, confirm: 0 }): NavItem[] {
	return (role ? items[role] : []).map((item) => {
		if (item === rate && waiting.rate > 0)
			return { ...item, count: { number: waiting.rate, text: nav.toRate(waiting.rate) } }
		if (item === confirm && waiting.confirm > 0)
			return { ...item, count: { number: waiting.confirm, text: nav.toConfirm(waiting.confirm) } }
		return item
	})
}
