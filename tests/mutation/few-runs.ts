import fc from 'fast-check';

/** A mutant is tried by every test that reaches it: a tenth of the runs, and no search for the smallest example. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 20, endOnFailure: true });
