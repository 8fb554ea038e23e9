import { Form } from '@remix-run/react'
import { Select } from '../../form/select'
import { Button } from '../../primitives/button'
import { timeText } from '../../primitives/time-text'
import { versionsWords } from '../../words/versions'

export type CompareFormProps = {
	versions: { hash: string; at: string; live: boolean }[]
	from: string | undefined
	to: string | undefined
	/** The page's own address: a form in a page of this kind does not know it. */
	action: string
}

/** Chooses two versions; at first the newest and the one before it. */
export function CompareForm({ versions, from, to, action }: CompareFormProps) {
	if (versions.length < 2) return null
	const choices = versions.map(({ hash, at, live }) => ({
		value: hash,
		label: versionsWords.option(timeText(new Date(at), true), hash.slice(0, 8), live),
	}))
	return (
		<section aria-labelledby="compare-title" className="no-print mb-12">
			<h2 id="compare-title" className="mb-3 text-xl">
				{versionsWords.compare}
			</h2>
			<Form method="get" action={action} className="grid items-end gap-x-4 sm:grid-cols-[1fr_1fr_auto]">
				<Select
					key={`from-${from}`}
					name="from"
					label={versionsWords.from}
					choices={choices}
					value={from ?? versions[1]?.hash}
				/>
				<Select
					key={`to-${to}`}
					name="to"
					label={versionsWords.to}
					choices={choices}
					value={to ?? versions[0]?.hash}
				/>
				<Button type="submit" look="secondary" className="mb-5">
					{versionsWords.compareAct}
				</Button>
			</Form>
		</section>
	)
}
