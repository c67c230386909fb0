package io.bihuan.platform.command;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Refusal;

/** The refusals that do not belong to one service: identity, versions, malformed requests, stores that are away. */
public enum PlatformError implements ErrorCode {
    /** Nobody is named as acting; answered with 401. */
    ACTOR_REQUIRED(Category.FORBIDDEN, "未识别到经办人身份", "请登录后以本人身份重新提交。"),
    /** The token is over; answered with 401. */
    TOKEN_EXPIRED(Category.FORBIDDEN, "登录已过期", "请重新登录后再试,已提交的内容不会丢失。"),
    /** The token is not one of our issuer's for us; answered with 401. */
    TOKEN_INVALID(Category.FORBIDDEN, "登录凭证无效", "请重新登录;持续出现请联系管理员。"),
    /** The issuer is away and a token's key is not known, so nobody can say whether it is good. */
    ISSUER_UNAVAILABLE(Category.UNAVAILABLE, "统一身份认证暂时不可用", "请稍候重试,本次提交未生效;持续出现请联系运维。"),
    /** The caller has none of the roles that may do this. */
    ROLE_REQUIRED(Category.FORBIDDEN, "您的岗位无权使用此功能", "如工作需要,请联系本单位管理员核对岗位授权。"),
    /** The registry has suspended the officer since the token was issued. */
    OFFICER_SUSPENDED(Category.FORBIDDEN, "您的账号已被停用", "请联系本单位管理员了解停用原因;恢复后重新登录即可。"),
    /** The registry has ended the officer's posts in the unit since the token was issued. */
    POST_ENDED(Category.FORBIDDEN, "您在该单位的任职已结束", "如已到新岗位任职,请重新登录;否则请联系本单位管理员核对任职登记。"),
    /** The thing named does not exist. */
    NOT_FOUND(Category.NOT_FOUND, "未找到所指的对象", "请核对编号;如确有其事,请联系管理员。"),
    /** No resource lives at this address. */
    PATH_UNKNOWN(Category.NOT_FOUND, "访问的地址不存在", "请核对地址,接口清单见 /v3/api-docs。"),
    /** A new thing was to get an id that is taken. */
    ALREADY_EXISTS(Category.RULE, "该对象已经登记过", "请查询已有记录,不要重复登记。", true),
    /** The caller saw an older version, or one that does not exist. */
    STALE_VERSION(Category.STALE, "内容已被他人更新,您看到的不是当前版本", "请刷新页面,核对最新内容后再提交。"),
    /** Too many at once on the same thing. */
    TOO_BUSY(Category.UNAVAILABLE, "该对象正被多人同时办理", "请稍候几秒后重试,本次提交未生效。"),
    /** {@code If-Match} is not one strong version. */
    IF_MATCH_MALFORMED(Category.INVALID, "If-Match 版本号格式不正确", "请使用上次返回的 ETag 原样提交,例如 \"3\"。"),
    /** {@code Bihuan-After} is not a position. */
    POSITION_MALFORMED(Category.INVALID, "Bihuan-After 位置格式不正确", "请使用上次返回的 Bihuan-Position 原样提交。"),
    /** The body is no JSON, or a field has the wrong shape. */
    MALFORMED_BODY(Category.INVALID, "提交的内容无法识别", "请按字段提示改正格式后重新提交。"),
    /** A field breaks a constraint. */
    INVALID_FIELDS(Category.INVALID, "提交的内容不符合要求", "请按字段提示补充或改正后重新提交。"),
    /** Too many bytes; answered with 413. */
    UPLOAD_TOO_LARGE(Category.INVALID, "提交的内容超过大小限制", "请压缩、拆分后分次提交。"),
    /** Not a content type this resource reads; answered with 415. */
    UNSUPPORTED_MEDIA_TYPE(Category.INVALID, "不支持的内容类型", "请以 application/json 提交;上传文件请用表单。"),
    /** Not a content type this resource writes; answered with 406. */
    NOT_ACCEPTABLE(Category.INVALID, "无法按要求的格式返回", "请在 Accept 中允许 application/json。"),
    /** Not a method of this resource; answered with 405. */
    METHOD_NOT_ALLOWED(Category.INVALID, "该地址不支持此操作方式", "请核对接口说明后重试。"),
    /** {@code Idempotency-Key} is empty, too long or not plain text. */
    IDEMPOTENCY_KEY_MALFORMED(Category.INVALID, "幂等键格式不正确", "请使用 1 至 128 个可见英文字符的幂等键,例如 UUID。"),
    /** The key came with another request before. */
    IDEMPOTENCY_KEY_REUSED(Category.INVALID, "同一幂等键已用于另一份内容", "新的提交请使用新的幂等键。"),
    /** The first request with this key has not answered yet. */
    IDEMPOTENCY_KEY_IN_PROGRESS(Category.RULE, "相同的提交正在处理中", "请稍候用同一幂等键重试,以取得处理结果。"),
    /** A store is away. */
    STORE_UNAVAILABLE(Category.UNAVAILABLE, "数据存储暂时不可用", "请稍候重试,本次提交尚未确认;持续出现请联系运维。"),
    /** So much waits for the store that more is not taken; nothing was stored. */
    OVERLOADED(Category.UNAVAILABLE, "系统繁忙,暂停受理", "请稍候重试,本次提交未生效;持续出现请联系运维。"),
    /** The broker is away. */
    BROKER_UNAVAILABLE(Category.UNAVAILABLE, "部门间通道暂时不可用,暂停受理", "请稍候重试,本次提交未生效;持续出现请联系运维。"),
    /** The log lacks what one of its signed checkpoints says (docs/operations/checkpoints.md). */
    LOG_BEHIND_CHECKPOINT(Category.UNAVAILABLE, "日志与已签名的检查点不符,暂停受理", "请立即联系运维按检查点手册恢复日志;本次提交未生效,恢复后请重新提交。"),
    /** A verification found the log broken (docs/operations/log-verification.md). */
    LOG_HALTED(Category.UNAVAILABLE, "日志核验发现断链,暂停受理", "请立即联系运维按日志核验手册修复日志;本次提交未生效,恢复后请重新提交。"),
    /** The log is to be written on again, but it is still broken. */
    LOG_STILL_BROKEN(Category.RULE, "日志仍未通过核验,不能恢复写入", "请先从完好的副本恢复日志(首个损坏位置见 facts),再重新申请恢复写入。"),
    /** What is read cannot be recorded, so it is not shown (docs/operations/trail-of-reads.md). */
    TRAIL_AWAY(Category.UNAVAILABLE, "访问留痕暂时无法写入,暂停查阅", "请稍候重试;未留痕的内容不予显示,持续出现请联系运维。"),
    /** Somebody has said already what the candidate of interference was. */
    CANDIDATE_SETTLED(Category.RULE, "该干预线索已经核处", "请查看已有核处结论;有新情况请向纪检监察机关另行登记。"),
    /** The caller may see it, but only for a stated purpose. */
    PURPOSE_REQUIRED(Category.INVALID, "查阅此内容须说明事由", "请填写查阅事由(请求头 Bihuan-Purpose)后重新查询。"),
    /** The read model has not come that far within the time allowed. */
    READ_MODEL_BEHIND(Category.UNAVAILABLE, "查询数据尚未更新到所需位置", "请稍候重试,已提交的内容不会丢失。"),
    /** A query parameter has the wrong shape or is out of bounds. */
    PARAMETER_MALFORMED(Category.INVALID, "查询参数格式不正确", "请按提示的字段和范围改正后重新查询。"),
    /** A rebuild or check found the read model being written or switched all the time. */
    READ_MODEL_BUSY(Category.RULE, "查询视图正在更新或重建", "请稍候再试;如在高峰期,请择时进行。"),
    /** A rebuild stumbled over an event that the live projection has taken before; the old documents stay. */
    READ_MODEL_UNFOLDABLE(Category.RULE, "重建时有记录无法处理,查询视图保持原样", "请联系运维,修复后再重建;已有查询不受影响。"),
    /** The store does not hold what a rebuild wrote to it; the old documents stay. */
    READ_MODEL_REPLAY_WRONG(Category.RULE, "重建结果核对不符,查询视图保持原样", "请联系运维检查存储后重新重建;已有查询不受影响。"),
    /** Somebody stopped the rebuild or check that was waited for. */
    READ_MODEL_REPLAY_STOPPED(Category.RULE, "查询视图的重建或核对已被停止", "可稍后继续(resume),将从停止处接着进行。"),
    /** No rebuild or check of this read model was stopped. */
    READ_MODEL_NOTHING_TO_RESUME(Category.RULE, "没有可继续的重建或核对", "如需重建,请重新发起(replay)。"),
    /** No rebuild or check of this read model is running. */
    READ_MODEL_NOTHING_TO_STOP(Category.RULE, "没有正在进行的重建或核对", "请查看进度,确认其是否已经结束。"),
    /** A defect; answered with 500. */
    INTERNAL(Category.UNAVAILABLE, "系统内部出错", "请记下关联号并联系运维;重试前请先查询是否已生效。");

    private final Refusal refusal;

    PlatformError(Category category, String title, String nextStep) {
        this(category, title, nextStep, false);
    }

    PlatformError(Category category, String title, String nextStep, boolean alreadyDone) {
        this.refusal = new Refusal(category, title, nextStep, alreadyDone);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
