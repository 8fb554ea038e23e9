import { ChoiceGroup } from '../form/choice-group'
import type { Choice } from '../form/select'
import { TextInput } from '../form/text-input'
import { Button } from '../primitives/button'
import { Disclosure } from '../primitives/disclosure'
import { assignmentWords as words } from '../words/assignments'

export type PeoplePickerProps = {
	name: 'people' | 'except'
	title: string
	hint: string
	chosen: Choice[]
	search: { name: string; text: string }
	found: { people: Choice[]; tooMany: boolean } | null
}

/** People by name: those chosen stay ticked, and a search offers more. Works without scripts. */
export function PeoplePicker({ name, title, hint, chosen, search, found }: PeoplePickerProps) {
	return (
		<Disclosure summary={title} open={chosen.length > 0 || found !== null} className="mb-4">
			<p className="mb-4 text-sm text-ink-soft">{hint}</p>
			{chosen.length > 0 && (
				<ChoiceGroup
					kind="several"
					legend={words.chosen}
					name={name}
					choices={chosen}
					value={chosen.map(({ value }) => value)}
				/>
			)}
			<div className="flex flex-wrap items-end gap-3">
				<TextInput
					label={words.find}
					name={search.name}
					value={search.text}
					hint={words.findHint}
					type="search"
					className="min-w-60 grow"
					optional
				/>
				<Button type="submit" name="intent" value="find" look="secondary" className="mb-5">
					{words.findButton}
					<span className="sr-only">: {title}</span>
				</Button>
			</div>
			{found && <FoundPeople name={name} {...found} />}
		</Disclosure>
	)
}

function FoundPeople({ name, people, tooMany }: { name: string; people: Choice[]; tooMany: boolean }) {
	if (people.length === 0) return <p role="status">{tooMany ? words.tooMany : words.found(0)}</p>
	return (
		<>
			<FoundList name={name} people={people} />
			{tooMany && <p className="text-sm text-ink-soft">{words.tooMany}</p>}
		</>
	)
}

/** Another id than the list of those chosen: both carry the same name. */
function FoundList({ name, people }: { name: string; people: Choice[] }) {
	return (
		<fieldset>
			<legend className="mb-1.5 font-semibold">{words.found(people.length)}</legend>
			<div className="grid gap-2 sm:grid-cols-2">
				{people.map(({ value, label }) => (
					<label
						key={value}
						htmlFor={`found-${name}-${value}`}
						className="flex min-h-11 items-start gap-3 rounded-md border border-edge bg-sheet px-4 py-2.5"
					>
						<input
							id={`found-${name}-${value}`}
							type="checkbox"
							name={name}
							value={value}
							className="mt-1 size-5 shrink-0"
						/>
						{label}
					</label>
				))}
			</div>
		</fieldset>
	)
}
