import { Form } from '@remix-run/react'
import { ChoiceGroup } from '../form/choice-group'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { sitesWords as words } from '../words/sites'
import { placeField } from './place-field'

export type SiteValue = {
	id: string
	name: string
	timeZone: string
	workDays: string
	workFrom: string
	workTo: string
}

const days = Object.entries(words.dayNames).map(([value, label]) => ({ value, label }))

export type SiteErrors = Partial<Record<'name' | 'zone' | 'from' | 'days', string>>

/** A site's name, zone, days and hours; an empty id adds one. */
export function SiteForm({ site, errors = {} }: { site: SiteValue; errors?: SiteErrors }) {
	const field = (name: 'name' | 'zone' | 'from' | 'to') => ({
		...{ name, id: placeField('site', site.id, name) },
		error: name === 'to' ? undefined : errors[name],
	})
	return (
		<Form method="post">
			<input type="hidden" name="intent" value="site" />
			<input type="hidden" name="id" value={site.id} />
			<div className="grid items-end gap-x-4 sm:grid-cols-2">
				<TextInput {...field('name')} label={words.name} value={site.name} required maxLength={80} />
				<TextInput
					{...field('zone')}
					label={words.zone}
					hint={words.zoneHint}
					value={site.timeZone}
					required
					maxLength={60}
					spellCheck={false}
				/>
				<TextInput
					{...field('from')}
					label={words.from}
					hint={words.hoursHint}
					value={site.workFrom}
					required
					maxLength={5}
				/>
				<TextInput
					{...field('to')}
					label={words.to}
					hint={words.hoursHint}
					value={site.workTo}
					required
					maxLength={5}
				/>
			</div>
			<ChoiceGroup
				legend={words.days}
				name="days"
				id={placeField('site', site.id, 'days')}
				error={errors.days}
				kind="several"
				choices={days}
				value={[...site.workDays]}
			/>
			<SubmitButton match={{ intent: 'site', id: site.id }}>
				{site.id ? words.save : words.addSite}
			</SubmitButton>
		</Form>
	)
}
