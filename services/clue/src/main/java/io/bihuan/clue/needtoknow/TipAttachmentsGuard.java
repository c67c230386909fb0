package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.clue.reporter.TipAttachments;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards the files that came with a tip exactly as the tip itself: what a picture shows is part of what was told. */
@Component
class TipAttachmentsGuard implements Guard<TipAttachments> {

    private final ReadModels readModels;
    private final TipDetailsGuard tips;

    TipAttachmentsGuard(ReadModels readModels, TipDetailsGuard tips) {
        this.readModels = readModels;
        this.tips = tips;
    }

    @Override
    public Class<TipAttachments> documentType() {
        return TipAttachments.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<TipAttachments> documents) {
        Map<String, TipDetails> known = readModels.findAll(
                TipDetails.class, documents.stream().map(TipAttachments::tipId).toList());
        List<@Nullable Protected> all = new ArrayList<>();
        for (TipAttachments document : documents) {
            TipDetails tip = known.get(document.tipId());
            all.add(tip == null ? null : tips.facets(List.of(tip)).get(0));
        }
        return all;
    }

    @Override
    public TipAttachments reduced(TipAttachments attachments, Sight sight) {
        return attachments.withoutContent();
    }
}
