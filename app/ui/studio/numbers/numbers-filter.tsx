import { Form } from '@remix-run/react'
import { DateInput } from '../../form/date-input'
import { FilterActs } from '../../form/filter-acts'
import { type Choice, Select } from '../../form/select'
import { numbersWords as words } from '../../words/numbers'

export type NumbersFilterProps = {
	action: string
	versions: Choice[]
	value: { version: string; from: string; to: string; sort: string; dir: string }
	/** Where no days are chosen; null where none are. */
	clear: string | null
}

/** Which version, and when people began: all of it in the address. */
export function NumbersFilter({ action, versions, value, clear }: NumbersFilterProps) {
	return (
		<search
			className="no-print mb-8 block rounded-lg border border-line bg-sheet p-5"
			aria-label={words.filter}
		>
			<Form method="get" action={action} key={JSON.stringify(value)}>
				<input type="hidden" name="sort" value={value.sort} />
				<input type="hidden" name="dir" value={value.dir} />
				<div className="grid gap-x-4 sm:grid-cols-[2fr_1fr_1fr]">
					<Select label={words.version} name="version" value={value.version} choices={versions} />
					<DateInput label={words.from} name="from" value={value.from} />
					<DateInput label={words.to} name="to" value={value.to} />
				</div>
				<FilterActs words={words} clear={clear} look="secondary" />
			</Form>
		</search>
	)
}
