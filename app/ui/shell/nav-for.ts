import { urls } from '#app/urls'
import { navWords as nav } from '../words/nav'
import type { RoleName } from '../words/roles'
import type { NavItem } from './nav-item'

const home: NavItem = { to: urls.home(), label: nav.home, icon: 'home', end: true }
const courses: NavItem = { to: urls.courses(), label: nav.courses, icon: 'courses' }
const practise: NavItem = { to: urls.practise(), label: nav.practise, icon: 'practise' }
const tryWords: NavItem = { to: urls.tryWords(), label: nav.tryWords, icon: 'try' }
const records: NavItem = { to: urls.records(), label: nav.records, icon: 'records' }
const studio: NavItem = { to: urls.studio(), label: nav.studio, icon: 'studio' }
const rate: NavItem = { to: urls.rate(), label: nav.rate, short: nav.rateShort, icon: 'rate' }
const guide: NavItem = { to: urls.guide(), label: nav.guide, icon: 'guide' }
const people: NavItem = { to: urls.people(), label: nav.people, icon: 'people' }
const audit: NavItem = { to: urls.audit(), label: nav.audit, icon: 'audit' }

const items: Readonly<Record<RoleName, NavItem[]>> = {
	trainee: [home, courses, practise, tryWords],
	trainer: [home, courses, practise, rate, studio, guide],
	hr: [home, records, people, courses, practise],
	admin: [home, people, audit, courses, practise],
}

/** The main menu of a role, six entries at most; nobody signed in has none. `toRate` panels wait for this person. */
export function navFor(role: RoleName | null, toRate = 0): NavItem[] {
	const own = role ? items[role] : []
	if (toRate === 0) return own
	return own.map((item) =>
		item === rate ? { ...item, count: { number: toRate, text: nav.toRate(toRate) } } : item,
	)
}
