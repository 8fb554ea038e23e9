import { useEffect, useRef } from 'react'
import type { GroupTyped } from '#app/core/records/assignment-typed'
import { ChoiceGroup } from '../form/choice-group'
import { DateInput } from '../form/date-input'
import type { Choice } from '../form/select'
import { Button } from '../primitives/button'
import { assignmentWords as words } from '../words/assignments'

export type GroupChoices = { teams: Choice[]; sites: Choice[]; jobs: Choice[]; roles: Choice[] }
export type GroupFieldsProps = {
	place: number
	group: GroupTyped
	choices: GroupChoices
	/** What is wrong, by field. */
	errors: Readonly<Record<string, string>>
	removable: boolean
	/** The reader goes on here. */
	begins: boolean
}

const lists = ['teams', 'sites', 'jobs', 'roles'] as const
const legends = { teams: words.teams, sites: words.sites, jobs: words.jobs, roles: words.rolesLegend }

const roleTexts: Readonly<Record<string, string>> = words.roles
const namedRole = ({ value }: Choice): Choice => ({ value, label: roleTexts[value] ?? value })

/** Whoever shares what is chosen here: lists of checkboxes and two days. */
export function GroupFields({ place, group, choices, errors, removable, begins }: GroupFieldsProps) {
	const isLong = (list: (typeof lists)[number]) => choices[list].length > 6
	const self = useRef<HTMLFieldSetElement>(null)
	useEffect(() => {
		if (begins) self.current?.focus()
	}, [begins])
	return (
		<fieldset ref={self} tabIndex={-1} className="mb-5 rounded-lg border border-line p-4">
			<legend className="px-1 font-semibold">{words.group(place + 1)}</legend>
			<p className="mb-4 text-sm text-ink-soft">{words.groupHint}</p>
			<div className="grid gap-x-6 sm:grid-cols-2">
				{lists.map(
					(list) =>
						choices[list].length > 0 && (
							<div
								key={list}
								className={
									isLong(list) ? 'mb-5 max-h-100 overflow-y-auto rounded-md border border-line p-3' : ''
								}
							>
								<ChoiceGroup
									kind="several"
									legend={legends[list]}
									name={`${list}-${place}`}
									choices={list === 'roles' ? choices.roles.map(namedRole) : choices[list]}
									value={group[list]}
									{...(isLong(list) && { hint: words.toChoose(choices[list].length) })}
								/>
							</div>
						),
				)}
				<DateInput
					label={words.hiredFromLabel}
					name={`hiredFrom-${place}`}
					value={group.hiredFrom}
					error={errors[`hiredFrom-${place}`]}
					optional
				/>
				<DateInput
					label={words.hiredBeforeLabel}
					name={`hiredBefore-${place}`}
					value={group.hiredBefore}
					error={errors[`hiredBefore-${place}`]}
					optional
				/>
			</div>
			{removable && (
				<Button type="submit" name="intent" value={`remove-group-${place}`} look="quiet" size="small">
					{words.removeGroup(place + 1)}
				</Button>
			)}
		</fieldset>
	)
}
