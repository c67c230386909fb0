package io.bihuan.kernel.access;

import java.util.Set;

/**
 * What has to be known of a resource to decide who may see it 访问要素; folded from events like everything else.
 *
 * @param sensitivity how sensitive its content is
 * @param line the line it runs on
 * @param divisions the division it belongs to and every division above that
 * @param custodians the units that have it now 承办单位
 * @param custodianLines those units and every unit above them in their lines
 * @param formerCustodians units that had it; they keep the sight of its status
 * @param officers the officers it is assigned to; empty while it is assigned to nobody in person
 * @param conflict who must not learn of it
 * @param sponsors the leaders who sponsor it 包案领导; they follow where it stands and are no party to the work
 * @param team officers of any unit who joined a team for it in person 专班成员
 * @param restricted whether the time is over in which its content may be read 保管期满
 */
public record Protected(
        Sensitivity sensitivity,
        Line line,
        Set<String> divisions,
        Set<String> custodians,
        Set<String> custodianLines,
        Set<String> formerCustodians,
        Set<String> officers,
        ConflictSet conflict,
        Set<String> sponsors,
        Set<String> team,
        boolean restricted) {

    /** What is still read. */
    public Protected(
            Sensitivity sensitivity,
            Line line,
            Set<String> divisions,
            Set<String> custodians,
            Set<String> custodianLines,
            Set<String> formerCustodians,
            Set<String> officers,
            ConflictSet conflict,
            Set<String> sponsors,
            Set<String> team) {
        this(
                sensitivity,
                line,
                divisions,
                custodians,
                custodianLines,
                formerCustodians,
                officers,
                conflict,
                sponsors,
                team,
                false);
    }

    /** What no team works on. */
    public Protected(
            Sensitivity sensitivity,
            Line line,
            Set<String> divisions,
            Set<String> custodians,
            Set<String> custodianLines,
            Set<String> formerCustodians,
            Set<String> officers,
            ConflictSet conflict,
            Set<String> sponsors) {
        this(
                sensitivity,
                line,
                divisions,
                custodians,
                custodianLines,
                formerCustodians,
                officers,
                conflict,
                sponsors,
                Set.of());
    }

    /** What nobody sponsors. */
    public Protected(
            Sensitivity sensitivity,
            Line line,
            Set<String> divisions,
            Set<String> custodians,
            Set<String> custodianLines,
            Set<String> formerCustodians,
            Set<String> officers,
            ConflictSet conflict) {
        this(sensitivity, line, divisions, custodians, custodianLines, formerCustodians, officers, conflict, Set.of());
    }

    /** Nobody changes it later. */
    public Protected {
        divisions = Set.copyOf(divisions);
        custodians = Set.copyOf(custodians);
        custodianLines = Set.copyOf(custodianLines);
        formerCustodians = Set.copyOf(formerCustodians);
        officers = Set.copyOf(officers);
        sponsors = Set.copyOf(sponsors);
        team = Set.copyOf(team);
    }

    /** The same once its content may be read no longer. */
    public Protected restrictedIf(boolean over) {
        return new Protected(
                sensitivity,
                line,
                divisions,
                custodians,
                custodianLines,
                formerCustodians,
                officers,
                conflict,
                sponsors,
                team,
                restricted || over);
    }
}
