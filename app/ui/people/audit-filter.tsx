import { Form } from '@remix-run/react'
import { Fragment } from 'react'
import { urls } from '#app/urls'
import { DateInput } from '../form/date-input'
import { FilterActs } from '../form/filter-acts'
import { type Choice, Select } from '../form/select'
import { TextInput } from '../form/text-input'
import { FilterFold } from '../primitives/filter-fold'
import { auditSearchWords as words } from '../words/audit'

export type AuditFilterValue = {
	who: string
	action: string
	target: string
	text: string
	from: string
	to: string
}

/** Searches the log: by who, what, about whom, words and days; all of it in the address. */
export function AuditFilter({ value, acts }: { value: AuditFilterValue; acts: Choice[] }) {
	const on = Object.values(value).filter((text) => text !== '').length
	return (
		<FilterFold by={JSON.stringify(value)} label={words.filter} on={on}>
			<Form method="get" action={urls.audit()}>
				<Fragment key={JSON.stringify(value)}>
					<div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-3">
						<TextInput type="search" label={words.who} name="who" value={value.who} maxLength={100} />
						<Select
							label={words.action}
							name="action"
							value={value.action}
							choices={acts}
							none={words.anyAction}
						/>
						<TextInput
							type="search"
							label={words.target}
							name="target"
							value={value.target}
							maxLength={100}
						/>
						<TextInput type="search" label={words.text} name="text" value={value.text} maxLength={100} />
						<DateInput label={words.from} name="from" value={value.from} />
						<DateInput label={words.to} name="to" value={value.to} />
					</div>
				</Fragment>
				<FilterActs words={words} clear={on > 0 ? urls.audit() : null} />
			</Form>
		</FilterFold>
	)
}
