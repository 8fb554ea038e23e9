import { DateInput } from '../form/date-input'
import { type Choice, Select } from '../form/select'
import { TextInput } from '../form/text-input'
import { detailsWords as words } from '../words/people-details'

export type DetailsFieldName =
	| 'name'
	| 'email'
	| 'number'
	| 'team'
	| 'site'
	| 'job'
	| 'manager'
	| 'hired'
	| 'left'
	| 'zone'
	| 'since'
export type DetailsValue = Record<DetailsFieldName, string>
export type DetailsErrors = Partial<Record<DetailsFieldName, string>>
export type DetailsFieldsProps = {
	value: DetailsValue
	errors: DetailsErrors
	teams: Choice[]
	sites: Choice[]
	/** HR who were given teams: everybody they change is in one of these. */
	needsTeam: boolean
	/** Today: nothing holds from a later day. */
	today: string
	isNew?: boolean
}

/** The fields of who somebody is and where they work. */
export function DetailsFields({
	value,
	errors,
	teams,
	sites,
	needsTeam,
	today,
	isNew = false,
}: DetailsFieldsProps) {
	const field = (name: DetailsFieldName) => ({
		label: words[name],
		name,
		value: value[name],
		error: errors[name],
	})
	return (
		<>
			<fieldset className="mb-4">
				<legend className="mb-3 text-lg font-semibold">{words.who}</legend>
				<div className="grid items-end gap-x-4 sm:grid-cols-2">
					<TextInput {...field('name')} required maxLength={120} autoComplete="off" />
					<TextInput {...field('email')} type="email" required maxLength={254} autoComplete="off" />
					<TextInput {...field('number')} optional maxLength={40} autoComplete="off" />
				</div>
			</fieldset>
			<fieldset className="mb-4">
				<legend className="mb-3 text-lg font-semibold">{words.work}</legend>
				<div className="grid items-end gap-x-4 sm:grid-cols-2">
					<Select {...field('team')} choices={teams} {...(!needsTeam && { none: words.noTeam })} />
					<Select {...field('site')} choices={sites} none={words.noSite} />
					<TextInput {...field('job')} optional maxLength={80} autoComplete="off" />
					<TextInput
						{...field('manager')}
						optional
						hint={words.managerHint}
						maxLength={254}
						autoComplete="off"
					/>
					<DateInput {...field('hired')} optional />
					{!isNew && <DateInput {...field('left')} optional hint={words.leftHint} />}
					<TextInput {...field('zone')} optional hint={words.zoneHint} maxLength={60} spellCheck={false} />
					<DateInput {...field('since')} hint={words.sinceHint} max={today} required />
				</div>
			</fieldset>
		</>
	)
}
