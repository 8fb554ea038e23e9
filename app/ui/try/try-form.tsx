import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { Select } from '../form/select'
import { Button } from '../primitives/button'
import { Notice } from '../primitives/notice'
import { tryWords } from '../words/try'
import { AboutMarks } from './about-marks'
import { HeardPanel } from './heard-panel'
import { LineChoice, type LineChoiceProps } from './line-choice'
import { SecondOpinion } from './second-opinion'
import { TextBox } from './text-box'
import type { KeptView, TryAnswer, TryNotice } from './try-types'
import { useTry } from './use-try'

export type TryFormProps = Pick<LineChoiceProps, 'starters' | 'mostOwnLine'> & {
	moods: readonly string[]
	mostKept: number
	/** What the fields hold at first, and what was made of it. */
	first: TryAnswer
	/** Who may be asked for a second opinion; where nobody may, nothing is said of it. */
	asks: { host: string; model: string } | null
	/** Another reply was put into the box. */
	focus: boolean
	onKept: (kept: KeptView[]) => void
}

/** The fields on one side, how it may sound on the other. Posts `intent` listen, keep or opinion. */
export function TryForm({
	starters,
	mostOwnLine,
	moods,
	mostKept,
	first,
	asks,
	focus,
	onKept,
}: TryFormProps) {
	const { form, onInput, onSubmit, heard, notice, opinion, asking, lost, pressed } = useTry(first, onKept)
	const { values } = first
	return (
		<Form
			method="post"
			action={urls.tryWords()}
			ref={form}
			onInput={onInput}
			onSubmit={onSubmit}
			preventScrollReset
		>
			<LineChoice starters={starters} start={values} mostOwnLine={mostOwnLine} />
			<div className="grid grid-cols-1 items-start gap-x-8 gap-y-6 lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
				<div className="min-w-0">
					<Select
						label={tryWords.moodLabel}
						name="mood"
						hint={tryWords.moodHint}
						none={tryWords.moodAsIs}
						choices={moods.map((mood) => ({ value: mood, label: tryWords.mood(mood) }))}
						value={values.mood}
					/>
					<TextBox value={values.text} error={errorOf(notice)} focus={focus} />
					<div className="flex flex-wrap gap-3">
						<Button type="submit" name="intent" value="listen">
							{tryWords.listenAct}
						</Button>
						<Button type="submit" name="intent" value="keep" look="secondary">
							{tryWords.keepAct}
						</Button>
					</div>
					<div role="status" className="*:mt-3">
						{notice === 'kept' && <Notice kind="success">{tryWords.notices.kept}</Notice>}
						{notice === 'full' && <Notice kind="warn">{tryWords.notices.full(mostKept)}</Notice>}
					</div>
				</div>
				<div className="min-w-0 lg:row-span-2">
					<HeardPanel answer={heard} lost={lost} pressed={pressed} />
				</div>
				<div className="min-w-0">
					{asks && (
						<SecondOpinion who={asks} asking={asking} opinion={opinion} current={heard.heard?.text ?? null} />
					)}
					<AboutMarks />
				</div>
			</div>
		</Form>
	)
}

function errorOf(notice: TryNotice | null): string | null {
	if (notice === 'empty' || notice === 'long' || notice === 'wordless') return tryWords.notices[notice]
	return null
}
