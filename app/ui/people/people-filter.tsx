import { Form } from '@remix-run/react'
import { Fragment } from 'react'
import { FilterActs } from '../form/filter-acts'
import { type Choice, Select } from '../form/select'
import { TextInput } from '../form/text-input'
import { FilterFold } from '../primitives/filter-fold'
import { peopleListWords as words } from '../words/people-list'
import { roleNames } from '../words/roles'

/** As it is in the address; empty texts filter nothing. */
export type PeopleFilterValue = { who: string; team: string; site: string; role: string; state: string }

export type PeopleFilterProps = {
	action: string
	value: PeopleFilterValue
	teams: Choice[]
	sites: Choice[]
	/** Null: nothing is filtered. */
	clearUrl: string | null
}

/** Who works here now: it filters nothing that one would miss. */
const usualState = 'here'
const choicesOf = (names: Readonly<Record<string, string>>): Choice[] =>
	Object.entries(names).map(([value, label]) => ({ value, label }))

/** Narrows the list of people; the address holds what was chosen. */
export function PeopleFilter({ action, value, teams, sites, clearUrl }: PeopleFilterProps) {
	const { state, ...others } = value
	const on = Object.values(others).filter((one) => one !== '').length + (state === usualState ? 0 : 1)
	return (
		<FilterFold by={JSON.stringify(value)} label={words.filter} on={on}>
			<Form method="get" action={action}>
				<Fragment key={JSON.stringify(value)}>
					<div className="grid items-end gap-x-4 sm:grid-cols-2 lg:grid-cols-[2fr_1.5fr_1.5fr_1.2fr_1.5fr]">
						<TextInput type="search" label={words.who} name="who" value={value.who} maxLength={100} />
						<Select label={words.team} name="team" value={value.team} choices={teams} none={words.anyTeam} />
						<Select label={words.site} name="site" value={value.site} choices={sites} none={words.anySite} />
						<Select
							label={words.role}
							name="role"
							value={value.role}
							choices={choicesOf(roleNames)}
							none={words.anyRole}
						/>
						<Select label={words.state} name="state" value={value.state} choices={choicesOf(words.states)} />
					</div>
				</Fragment>
				<FilterActs words={words} clear={clearUrl} />
			</Form>
		</FilterFold>
	)
}
