import { knownEngines } from '#app/core/version'
import { scenarioByHash } from '../content/shelf.server'
import type { Db } from '../store/db.server'
import type { Recheck } from '../store/verify-records.server'
import { resultOfRound, runOf } from './run-of.server'

/**
 * Works out again, from the stored moves, the marks of its round and the pinned version, what a record says of an
 * attempt. Records of an engine that is not here are left as they are: their seal is checked all the same.
 */
export function recheckRecord(db: Pick<Db, 'read'>): Recheck {
	return async (record, attempt) => {
		if (attempt.versionHash !== record.versionHash) return 'its attempt was at another version'
		if (!knownEngines.includes(attempt.engine)) return null
		const version = await scenarioByHash(db, attempt.versionHash)
		if (!version) return 'the version it was played at is missing'
		const run = replayed(() => runOf(attempt, version))
		if (run === null) return 'the moves of its attempt do not fit its version'
		if (run.ending === null) return 'its attempt has not ended'
		if (attempt.confirmation === 'awaited') return 'no trainer has confirmed its attempt'
		const result = resultOfRound(attempt, version, run, record.round ?? 0)
		const said = record.scores === null ? null : JSON.stringify(result.scores)
		if ((result.passed ? 'passed' : 'not-yet') !== record.result || said !== record.scores) {
			return 'its attempt comes to something else'
		}
		return null
	}
}

function replayed<T>(work: () => T): T | null {
	try {
		return work()
	} catch {
		return null
	}
}
