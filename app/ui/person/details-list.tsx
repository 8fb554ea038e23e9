import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { dayText } from '../training/day-text'
import { personWords as words } from '../words/person'
import { type RoleName, roleNames } from '../words/roles'

export type PersonDetailsProps = {
	email: string
	number: string | null
	role: RoleName
	/** The day the role ends. */
	roleUntil: string | null
	active: boolean
	team: string | null
	site: string | null
	job: string | null
	manager: string | null
	managerId: string | null
	hiredOn: string | null
	leftOn: string | null
	timeZone: string | null
}

/** Who somebody is, and where they work. */
export function DetailsList({ person, linked }: { person: PersonDetailsProps; linked: boolean }) {
	const rows = [
		[words.email, person.email],
		[words.number, person.number],
		[
			words.role,
			`${roleNames[person.role]}${person.roleUntil ? ` ${words.roleUntil(dayText(person.roleUntil))}` : ''}`,
		],
		[words.team, person.team],
		[words.site, person.site],
		[words.job, person.job],
		[words.hired, person.hiredOn && dayText(person.hiredOn)],
		[words.left, person.leftOn && dayText(person.leftOn)],
		[words.zone, person.timeZone],
	] as const
	const shown = rows.filter(([, value]) => value !== null)
	return (
		<dl className="grid gap-x-8 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
			{shown.map(([label, value]) => (
				<div key={label}>
					<dt className="text-sm text-ink-soft">{label}</dt>
					<dd className="break-words">{value}</dd>
				</div>
			))}
			{person.manager && person.managerId && (
				<div>
					<dt className="text-sm text-ink-soft">{words.manager}</dt>
					<dd>
						{linked ? <Link to={urls.person(person.managerId)}>{person.manager}</Link> : person.manager}
					</dd>
				</div>
			)}
			<div>
				<dt className="text-sm text-ink-soft">{words.active}</dt>
				<dd>{person.active ? words.yes : words.no}</dd>
			</div>
		</dl>
	)
}
