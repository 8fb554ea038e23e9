import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { SubmitButton } from '../../form/submit-button'
import { TextInput } from '../../form/text-input'
import type { ButtonLook } from '../../primitives/button-style'
import { Card } from '../../primitives/card'
import { reviewWords } from '../../words/review'
import type { ReviewPageProps } from './review-page'

type View = Pick<ReviewPageProps, 'draft' | 'may' | 'approval' | 'typed' | 'problems'>

/** What this person may do with the draft now. */
export function ReviewActs({ view }: { view: View; canMeasure?: boolean }) {
	const { draft, may, approval, typed } = view
	const open = draft.state !== 'published' && draft.state !== 'discarded'
	if (!open) return null
	return (
		<div className="grid gap-5">
			{(may.approve || may.sendBack) && (
				<Block title={reviewWords.approveTitle} text={reviewWords.approveText}>
					<div className="flex flex-wrap gap-2">
						{may.approve && (
							<Step view={view} intent="approve" label={reviewWords.approveAct} look="primary" />
						)}
						{may.sendBack && (
							<Step view={view} intent="send-back" label={reviewWords.sendBackAct} look="secondary" />
						)}
					</div>
				</Block>
			)}
			{may.write && draft.state === 'writing' && (
				<Block title={reviewWords.submitTitle} text={reviewWords.submitText[approval]}>
					<Step view={view} intent="submit" label={reviewWords.submitAct} look="secondary" />
				</Block>
			)}
			{may.write && draft.state !== 'writing' && (
				<Step view={view} intent="withdraw" label={reviewWords.withdrawAct} look="secondary" />
			)}
			{may.write && (
				<Block
					title={reviewWords.publishTitle}
					text={may.publish ? reviewWords.publishText : reviewWords.publishWaits}
				>
					{may.publish && (
						<Form method="post">
							<input type="hidden" name="intent" value="publish" />
							<input type="hidden" name="version" value={draft.version} />
							<TextInput
								name="note"
								label={reviewWords.publishNote}
								hint={reviewWords.publishNoteHint}
								value={typed?.note}
								rows={2}
								maxLength={500}
								optional
							/>
							<SubmitButton match={{ intent: 'publish' }}>{reviewWords.publishAct}</SubmitButton>
						</Form>
					)}
				</Block>
			)}
		</div>
	)
}

function Block({ title, text, children }: { title: string; text: string; children: ReactNode }) {
	return (
		<Card>
			<h2 className="mb-1 text-lg">{title}</h2>
			<p className="mb-4 text-ink-soft">{text}</p>
			{children}
		</Card>
	)
}

type StepProps = { view: View; intent: string; label: string; look: ButtonLook }

function Step({ view, intent, label, look }: StepProps) {
	return (
		<Form method="post">
			<input type="hidden" name="intent" value={intent} />
			<input type="hidden" name="version" value={view.draft.version} />
			<SubmitButton look={look} match={{ intent }}>
				{label}
			</SubmitButton>
		</Form>
	)
}
